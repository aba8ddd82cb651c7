import { Button } from '@mantine/core';
import { api, type Schema } from '@hurtrock/api-client';
import { byCursor } from '../../common/by-cursor';
import { DialogButton } from '../../common/dialog-button';
import { ExportButton } from '../../common/export-button';
import bar from '../../common/filter-bar.module.css';
import { LoadMore } from '../../common/load-more';
import { fill, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { SavedViews } from '../../common/saved-views/saved-views';
import { SearchField } from '../../common/search-field';
import { useSession } from '../../common/session';
import tabs from '../../common/tabs.module.css';
import { useUrlFilters } from '../../common/use-url-filters';
import { InviteForm } from './invite-form';
import { UserTable } from './user-table';

type Counts = Schema<'CrewCountsDto'>;

/** Each group is a filter of the API, with how many are in it. */
const GROUPS: Record<keyof Counts, { role?: 'staff' | 'admin'; state?: 'active' | 'invited' | 'inactive' }> =
  {
    admins: { role: 'admin' },
    staff: { role: 'staff' },
    invited: { state: 'invited' },
    inactive: { state: 'inactive' },
  };
const FILTERS = ['q', 'group'] as const;
const NAMES = Object.keys(GROUPS) as (keyof Counts)[];

export function Component() {
  const { users: t, inviteUser, common } = useMessages();
  const { can } = useSession();
  const filters = useUrlFilters(FILTERS);
  const group = filters.oneOf('group', NAMES);
  const query = { q: filters.text('q') || undefined, ...(group && GROUPS[group]) };
  const users = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/users',
    { params: { query } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor },
  );
  const rows = users.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          <>
            <SavedViews page="users" kept={FILTERS} />
            <ExportButton list="users" query={query} />
            {can('users:write') && (
              <DialogButton variant="filled" icon="plus" label={inviteUser.action} title={inviteUser.title}>
                {(close) => <InviteForm onClose={close} />}
              </DialogButton>
            )}
          </>
        }
      />
      <GroupTabs
        counts={users.data?.pages.at(-1)?.counts}
        chosen={group}
        onChoose={(name) => filters.change({ group: name })}
      />
      <div className={bar.bar}>
        <SearchField
          label={t.searchLabel}
          placeholder={t.searchPlaceholder}
          value={filters.text('q')}
          onSearch={(q) => filters.change({ q })}
        />
        {filters.isFiltered && (
          <Button variant="subtle" color="gray" onClick={filters.reset}>
            {common.resetFilters}
          </Button>
        )}
      </div>
      {users.isPending && <ListSkeleton />}
      {users.isError && rows.length === 0 && (
        <ErrorState title={common.listFailed} error={users.error} onRetry={() => void users.refetch()} />
      )}
      {users.isSuccess && rows.length === 0 && (
        <EmptyState icon="search" title={t.noMatchTitle} text={t.noMatchText} />
      )}
      {rows.length > 0 && (
        <>
          <UserTable users={rows} isStale={users.isPlaceholderData} />
          <LoadMore query={users} summary={fill(t.shown, { count: rows.length })} />
        </>
      )}
    </>
  );
}

interface TabsProps {
  counts: Counts | undefined;
  chosen: keyof Counts | undefined;
  onChoose: (group: string) => void;
}

function GroupTabs({ counts, chosen, onChoose }: TabsProps) {
  const { users: t, common } = useMessages();
  return (
    <div role="group" aria-label={t.groups} className={tabs.tabs}>
      {([undefined, ...NAMES] as const).map((name) => (
        <button
          key={name ?? ''}
          type="button"
          className={tabs.tab}
          aria-pressed={name === chosen}
          onClick={() => onChoose(name ?? '')}
        >
          {name ? t[name] : common.all}
          {name && counts && ` (${counts[name]})`}
        </button>
      ))}
    </div>
  );
}
