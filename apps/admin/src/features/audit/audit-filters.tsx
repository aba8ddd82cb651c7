import { Button, TextInput } from '@mantine/core';
import { api } from '@hurtrock/api-client';
import { useAuditWords } from '../../common/audit-words';
import bar from '../../common/filter-bar.module.css';
import { FilterSelect } from '../../common/filter-select';
import { useMessages } from '../../common/messages';
import { SearchField } from '../../common/search-field';
import { useSession } from '../../common/session';
import type { useUrlFilters } from '../../common/use-url-filters';

export const AUDIT_FILTERS = ['q', 'by', 'action', 'entity', 'from', 'to'] as const;

interface Option {
  value: string;
  label: string;
}

/** By what people read, not by what the API calls it. */
const sorted = (options: Option[]) => options.sort((a, b) => a.label.localeCompare(b.label));

export function AuditFilters({ filters }: { filters: ReturnType<typeof useUrlFilters> }) {
  const { audit: t, common } = useMessages();
  const words = useAuditWords();
  const { can } = useSession();
  const known = api.useQuery('get', '/api/v1/admin/audit/filters', {}, { staleTime: 60_000 });
  const crew = api.useQuery(
    'get',
    '/api/v1/admin/users',
    { params: { query: { limit: 100 } } },
    { staleTime: 60_000, enabled: can('users:read') },
  );
  const entities = known.data?.entities ?? [];
  return (
    <div className={bar.bar}>
      <SearchField
        label={t.searchLabel}
        placeholder={t.searchPlaceholder}
        value={filters.text('q')}
        onSearch={(q) => filters.change({ q })}
      />
      <FilterSelect
        label={t.by}
        allLabel={t.anybody}
        value={filters.text('by')}
        options={(crew.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(by) => filters.change({ by })}
      />
      <FilterSelect
        label={t.action}
        allLabel={t.anyAction}
        value={filters.text('action')}
        options={sorted((known.data?.actions ?? []).map((value) => ({ value, label: words.action(value) })))}
        onChange={(action) => filters.change({ action })}
      />
      <FilterSelect
        label={t.entity}
        allLabel={t.anyEntity}
        value={filters.text('entity')}
        options={sorted(entities.map((value) => ({ value, label: words.entity(value) })))}
        onChange={(entity) => filters.change({ entity })}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          aria-label={t[name]}
          title={t[name]}
          value={filters.text(name)}
          onChange={(event) => filters.change({ [name]: event.currentTarget.value })}
        />
      ))}
      {filters.isFiltered && (
        <Button variant="subtle" color="gray" onClick={filters.reset}>
          {common.resetFilters}
        </Button>
      )}
    </div>
  );
}
