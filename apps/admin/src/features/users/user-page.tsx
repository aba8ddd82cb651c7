import { useQuery } from '@tanstack/react-query';
import { Alert } from '@mantine/core';
import { formatDateTime } from '@hurtrock/shared/format';
import type { Permission } from '@hurtrock/shared/permissions';
import { Link, useLocation, useParams } from 'react-router';
import { paths } from '../../app/paths';
import { AccountActions } from '../../common/accounts/account-actions';
import type { Account } from '../../common/accounts/account-looks';
import { AccountSessions } from '../../common/accounts/account-sessions';
import { StatePill } from '../../common/accounts/state-pill';
import { accountQuery } from '../../common/accounts/use-account-changes';
import { Icon } from '../../common/icon';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { Panel } from '../../common/panel';
import styles from '../../common/person.module.css';
import { isNotFound } from '../../common/problem';
import { useSession } from '../../common/session';
import { UserDeeds } from './user-deeds';

export function Component() {
  const { userPage: t, common } = useMessages();
  const { id = '' } = useParams();
  const state = useLocation().state as { listSearch?: string } | null;
  const found = useQuery(accountQuery(id));
  return (
    <>
      <Link to={{ pathname: paths.users(), search: state?.listSearch }} className={styles.back}>
        <Icon name="back" size={16} />
        {t.backToList}
      </Link>
      {found.isPending && <ListSkeleton rows={6} />}
      {found.isError && isNotFound(found.error) && (
        <EmptyState isPage icon="search" title={t.notFoundTitle} text={t.notFoundText} />
      )}
      {found.isError && !isNotFound(found.error) && !found.data && (
        <ErrorState title={common.pageFailed} error={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.data && <UserView account={found.data} />}
    </>
  );
}

function UserView({ account }: { account: Account }) {
  const { userMenu, userPage: t } = useMessages();
  const { can } = useSession();
  const { name, email, role, state, isMe } = account;
  return (
    <>
      <PageHeader
        title={name || email}
        beside={<StatePill state={state} />}
        below={userMenu.roles[role]}
        actions={<AccountActions account={account} />}
      />
      {isMe && (
        <Alert color="gray" variant="outline" icon={<Icon name="lock" />} mb="md">
          {t.ownAccount}
        </Alert>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Rights account={account} />
          {can('audit:read') && <UserDeeds id={account.id} />}
        </div>
        <div className={styles.column}>
          <UserFacts account={account} />
          <AccountSessions account={account} />
        </div>
      </div>
    </>
  );
}

function Rights({ account: { role, permissions } }: { account: Account }) {
  const { userMenu, userPage: t } = useMessages();
  const names: Record<Permission, string> = useMessages().permissionNames;
  return (
    <Panel title={fill(t.permissions, { role: userMenu.roles[role] })}>
      {permissions.length === 0 && <p className={styles.small}>{t.noPermissions}</p>}
      <ul className={styles.chips}>
        {permissions.map((permission) => (
          <li key={permission} className={styles.chip}>
            {names[permission]}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function UserFacts({ account }: { account: Account }) {
  const { messages, locale } = useLanguage();
  const { userPage: t, users } = messages;
  const { email, createdAt, lastSeenAt, invitedAt } = account;
  return (
    <Panel title={t.facts}>
      <dl className={styles.facts}>
        <div>
          <dt>{t.email}</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>{t.lastSeen}</dt>
          <dd>{lastSeenAt ? formatDateTime(lastSeenAt, locale) : users.never}</dd>
        </div>
        <div>
          <dt>{t.since}</dt>
          <dd>{formatDateTime(createdAt, locale)}</dd>
        </div>
        {invitedAt && (
          <div>
            <dt>{t.invitedAt}</dt>
            <dd>{formatDateTime(invitedAt, locale)}</dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}
