import { api } from '@hurtrock/api-client';
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
import { useUrlFilters } from '../../common/use-url-filters';
import { AddSynonym } from './synonym-dialogs';
import { SynonymTable } from './synonym-table';

const FILTERS = ['q'] as const;

function useSynonyms() {
  const filters = useUrlFilters(FILTERS);
  const query = { q: filters.text('q') || undefined };
  const synonyms = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/synonyms',
    { params: { query } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor },
  );
  return { filters, query, synonyms };
}

export function Component() {
  const { synonyms: t, common } = useMessages();
  const { filters, query, synonyms } = useSynonyms();
  const rows = synonyms.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          <>
            <SavedViews page="synonyms" kept={FILTERS} />
            <ExportButton list="synonyms" query={query} />
            <DialogButton label={t.add} icon="plus" variant="filled" title={t.addTitle}>
              {(close) => <AddSynonym onClose={close} />}
            </DialogButton>
          </>
        }
      />
      <div className={bar.bar}>
        <SearchField
          label={t.searchLabel}
          placeholder={t.searchPlaceholder}
          value={filters.text('q')}
          onSearch={(q) => filters.change({ q })}
        />
      </div>
      {synonyms.isPending && <ListSkeleton />}
      {synonyms.isError && rows.length === 0 && (
        <ErrorState
          title={common.listFailed}
          error={synonyms.error}
          onRetry={() => void synonyms.refetch()}
        />
      )}
      {synonyms.isSuccess &&
        rows.length === 0 &&
        (filters.isFiltered ? (
          <EmptyState icon="search" title={t.noMatchTitle} text={t.noMatchText} />
        ) : (
          <EmptyState icon="swap" title={t.emptyTitle} text={t.emptyText} />
        ))}
      {rows.length > 0 && (
        <>
          <SynonymTable synonyms={rows} isStale={synonyms.isPlaceholderData} />
          <LoadMore query={synonyms} summary={fill(t.shown, { count: rows.length })} />
        </>
      )}
    </>
  );
}
