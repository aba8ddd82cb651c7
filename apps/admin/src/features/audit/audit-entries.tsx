import { formatDateTime } from '@hurtrock/shared/format';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { auditThingPath, useAuditWords, type AuditEntry } from '../../common/audit-words';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { useSession } from '../../common/session';
import styles from './audit.module.css';

export function AuditEntries({ entries, isStale }: { entries: AuditEntry[]; isStale: boolean }) {
  const t = useMessages().audit;
  return (
    <ol className={styles.list} aria-label={t.listLabel} aria-busy={isStale}>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  const { messages, locale } = useLanguage();
  const { audit: t, userMenu } = messages;
  const words = useAuditWords();
  const { can } = useSession();
  const { at, by, action, changes, requestId } = entry;
  const path = auditThingPath(entry);
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <strong>{words.action(action)}</strong>
        {path ? <Link to={path}>{words.thing(entry)}</Link> : <span>{words.thing(entry)}</span>}
        <time dateTime={at} className={styles.when}>
          {formatDateTime(at, locale)}
        </time>
      </div>
      <p className={styles.who}>
        {by.id && by.role && can('users:read') ? (
          <Link to={by.role === 'buyer' ? paths.customer(by.id) : paths.user(by.id)}>{words.by(entry)}</Link>
        ) : (
          words.by(entry)
        )}
        {by.role && ` · ${userMenu.roles[by.role]}`}
        {requestId && (
          <>
            {' · '}
            <Link to={paths.audit({ q: requestId })} title={t.sameRequest} className={styles.request}>
              {fill(t.request, { id: requestId.slice(0, 8) })}
            </Link>
          </>
        )}
      </p>
      {changes.length === 0 ? (
        <p className={styles.none}>{t.noChanges}</p>
      ) : (
        <details className={styles.details} open={changes.length <= 3}>
          <summary>{fill(t.changes, { count: changes.length })}</summary>
          <Changes changes={changes} />
        </details>
      )}
    </li>
  );
}

/** Before and after, field by field: struck out and underlined, so that no colour has to say it. */
function Changes({ changes }: Pick<AuditEntry, 'changes'>) {
  const t = useMessages().audit;
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{t.field}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{before === null ? <i>{t.nothing}</i> : <del>{before}</del>}</td>
            <td>{after === null ? <i>{t.nothing}</i> : <ins>{after}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
