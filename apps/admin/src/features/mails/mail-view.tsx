import { Link, useLocation, useParams } from 'react-router';
import { api } from '@hurtrock/api-client';
import { formatDateTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { Icon } from '../../common/icon';
import { useLanguage, useMessages } from '../../common/messages';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { isNotFound } from '../../common/problem';
import { StatusPill } from '../../common/status-pill';
import { MailAttempts } from './mail-attempts';
import { MailBodies } from './mail-bodies';
import { MAIL_LOOKS, type Mail } from './mail-looks';
import styles from './mail-view.module.css';
import { ResendMail } from './resend-mail';

export function Component() {
  const { mails: t, common } = useMessages();
  const { id = '' } = useParams();
  const { search } = useLocation();
  const mail = api.useQuery('get', '/api/v1/admin/mails/{id}', { params: { path: { id } } });
  return (
    <div className={styles.view}>
      <Link to={{ pathname: paths.mails(), search }} className={styles.back}>
        <Icon name="back" size={16} />
        {t.backToList}
      </Link>
      {mail.isPending && <ListSkeleton rows={5} />}
      {mail.isError && isNotFound(mail.error) && <EmptyState icon="search" title={t.notFoundTitle} />}
      {mail.isError && !isNotFound(mail.error) && !mail.data && (
        <ErrorState title={common.pageFailed} error={mail.error} onRetry={() => void mail.refetch()} />
      )}
      {mail.data && <Message key={mail.data.id} mail={mail.data} />}
    </div>
  );
}

function Message({ mail }: { mail: Mail }) {
  return (
    <article>
      <h2 className={styles.subject}>{mail.subject}</h2>
      <MailFacts mail={mail} />
      <MailAttempts attempts={mail.attempts} />
      <MailBodies {...mail} />
    </article>
  );
}

function MailFacts({ mail }: { mail: Mail }) {
  const { messages, locale } = useLanguage();
  const { mails: t, mailLog: log } = messages;
  const { search } = useLocation();
  return (
    <dl className={styles.facts}>
      <dt>{t.to}</dt>
      <dd>{mail.to}</dd>
      <dt>{t.createdAt}</dt>
      <dd>{formatDateTime(mail.createdAt, locale)}</dd>
      <dt>{t.sentAt}</dt>
      <dd className={styles.sent}>
        {mail.sentAt && formatDateTime(mail.sentAt, locale)}
        <StatusPill {...MAIL_LOOKS[mail.state]}>{t.states[mail.state]}</StatusPill>
        {mail.allowedActions.includes('resend') && <ResendMail mail={mail} />}
      </dd>
      {mail.orderNumber && (
        <>
          <dt>{t.order}</dt>
          <dd>
            <Link to={paths.order(mail.orderNumber)}>{mail.orderNumber}</Link>
          </dd>
        </>
      )}
      {mail.resentOf && (
        <>
          <dt>{log.isResent}</dt>
          <dd>
            <Link to={{ pathname: paths.mail(mail.resentOf), search }}>{log.original}</Link>
          </dd>
        </>
      )}
      {mail.repetitions.length > 0 && (
        <>
          <dt>{log.isRepeated}</dt>
          <dd>
            {mail.repetitions.map(({ id, createdAt }) => (
              <Link key={id} to={{ pathname: paths.mail(id), search }}>
                {formatDateTime(createdAt, locale)}
              </Link>
            ))}
          </dd>
        </>
      )}
      {mail.lastError && (
        <>
          <dt>{t.lastError}</dt>
          <dd>{mail.lastError}</dd>
        </>
      )}
    </dl>
  );
}
