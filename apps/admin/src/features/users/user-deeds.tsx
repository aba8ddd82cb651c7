import { Link } from 'react-router';
import { api } from '@hurtrock/api-client';
import { formatDateTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { useAuditWords } from '../../common/audit-words';
import { useLanguage } from '../../common/messages';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { Panel } from '../../common/panel';
import styles from '../../common/person.module.css';

/** What somebody did last, and the way to all of it. */
export function UserDeeds({ id }: { id: string }) {
  const { messages, locale } = useLanguage();
  const { userPage: t, common } = messages;
  const words = useAuditWords();
  const log = api.useQuery('get', '/api/v1/admin/audit', { params: { query: { by: id, limit: 10 } } });
  return (
    <Panel
      title={t.actions}
      beside={log.data?.nextCursor && <Link to={paths.audit({ by: id })}>{t.allActions}</Link>}
    >
      {log.isPending && <ListSkeleton rows={3} />}
      {log.isError && (
        <ErrorState title={common.listFailed} error={log.error} onRetry={() => void log.refetch()} />
      )}
      {log.data?.items.length === 0 && <p className={styles.small}>{t.noActions}</p>}
      <ul className={styles.list}>
        {log.data?.items.map((entry) => (
          <li key={entry.id} className={styles.item}>
            <Link to={paths.audit({ q: entry.requestId ?? entry.entityId })}>
              {words.action(entry.action)} · {words.thing(entry)}
            </Link>
            <span className={styles.small}>{formatDateTime(entry.at, locale)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
