import { Tabs } from '@mantine/core';
import { Link, useLocation, useParams } from 'react-router';
import { api } from '@hurtrock/api-client';
import { formatDateTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { Icon } from '../../common/icon';
import { useLanguage, useMessages } from '../../common/messages';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { isNotFound } from '../../common/problem';
import { StatusPill } from '../../common/status-pill';
import { MAIL_LOOKS, type Mail } from './mail-looks';
import styles from './mail-view.module.css';
import { SafeHtml } from './safe-html';

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
  const t = useMessages().mails;
  return (
    <article>
      <h2 className={styles.subject}>{mail.subject}</h2>
      <MailFacts mail={mail} />
      <Tabs defaultValue="html" keepMounted={false}>
        <Tabs.List aria-label={t.view}>
          <Tabs.Tab value="html">{t.html}</Tabs.Tab>
          <Tabs.Tab value="text">{t.text}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="html" pt="md">
          <SafeHtml subject={mail.subject} html={mail.html} />
        </Tabs.Panel>
        <Tabs.Panel value="text" pt="md">
          <pre className={styles.text}>{mail.text}</pre>
        </Tabs.Panel>
      </Tabs>
    </article>
  );
}

function MailFacts({ mail }: { mail: Mail }) {
  const { messages, locale } = useLanguage();
  const t = messages.mails;
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
      </dd>
      {mail.orderNumber && (
        <>
          <dt>{t.order}</dt>
          <dd>
            <Link to={paths.order(mail.orderNumber)}>{mail.orderNumber}</Link>
          </dd>
        </>
      )}
      {mail.state === 'failed' && (
        <>
          <dt>{t.attempts}</dt>
          <dd>{mail.attempts}</dd>
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
