import type { Schema } from '@hurtrock/api-client';
import { formatDateTime } from '@hurtrock/shared/format';
import { Link, useLocation } from 'react-router';
import { paths } from '../../app/paths';
import { StatePill } from '../../common/accounts/state-pill';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { useLanguage } from '../../common/messages';
import styles from './user-table.module.css';

export function UserTable({ users, isStale }: { users: Schema<'AdminUserDto'>[]; isStale: boolean }) {
  const { messages, locale } = useLanguage();
  const { users: t, userMenu } = messages;
  const { search } = useLocation();
  return (
    <DataTable
      label={t.tableLabel}
      isStale={isStale}
      columns={[
        { key: 'name', title: t.name },
        { key: 'role', title: t.role },
        { key: 'lastSeen', title: t.lastSeen },
        { key: 'sessions', title: t.sessions, isNumber: true },
        { key: 'state', title: t.state },
      ]}
    >
      {users.map(({ id, name, email, role, state, lastSeenAt, sessions, isMe }) => (
        <tr key={id} role="row" className={`${table.row} ${styles.row}`} data-opens>
          <td role="cell" className={styles.name}>
            <Link to={paths.user(id)} state={{ listSearch: search }} className={table.link}>
              {name}
            </Link>
            {isMe && ` (${t.me})`}
            <span className={table.second}>{email}</span>
          </td>
          <td role="cell" className={styles.role}>
            {userMenu.roles[role]}
          </td>
          <td role="cell" className={styles.seen}>
            <span className={table.cellLabel}>{t.lastSeen}: </span>
            {lastSeenAt ? formatDateTime(lastSeenAt, locale) : t.never}
          </td>
          <td role="cell" className={`${table.number} ${styles.sessions}`}>
            <span className={table.cellLabel}>{t.sessions}: </span>
            {sessions}
          </td>
          <td role="cell" className={styles.state}>
            <StatePill state={state} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
