import type { Schema } from '@hurtrock/api-client';
import { formatDateTime } from '@hurtrock/shared/format';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useLanguage } from '../../common/messages';
import { Panel } from '../../common/panel';
import styles from '../../common/person.module.css';
import { useSession } from '../../common/session';

export function CustomerFacts({ customer }: { customer: Schema<'CustomerDetailDto'> }) {
  const { messages, locale } = useLanguage();
  const { customerPage: t, users } = messages;
  const { can } = useSession();
  const { state, email, phone, isEmailVerified, createdAt, lastSeenAt, chatId } = customer;
  return (
    <Panel title={t.facts}>
      <dl className={styles.facts}>
        {state !== 'erased' && (
          <div>
            <dt>{t.email}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>{' '}
              <span className={styles.small}>({isEmailVerified ? t.verified : t.notVerified})</span>
            </dd>
          </div>
        )}
        {phone && (
          <div>
            <dt>{t.phone}</dt>
            <dd>
              <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
            </dd>
          </div>
        )}
        <div>
          <dt>{t.since}</dt>
          <dd>{formatDateTime(createdAt, locale)}</dd>
        </div>
        <div>
          <dt>{t.lastSeen}</dt>
          <dd>{lastSeenAt ? formatDateTime(lastSeenAt, locale) : users.never}</dd>
        </div>
        {can('chats:read') && (
          <div>
            <dt>{t.chat}</dt>
            <dd>{chatId ? <Link to={paths.chat(chatId)}>{t.openChat}</Link> : t.noChat}</dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}
