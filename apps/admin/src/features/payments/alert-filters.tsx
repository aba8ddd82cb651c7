import { Button, SegmentedControl } from '@mantine/core';
import bar from '../../common/filter-bar.module.css';
import { FilterSelect } from '../../common/filter-select';
import { useMessages } from '../../common/messages';
import type { useUrlFilters } from '../../common/use-url-filters';
import { ALERT_KINDS, ALERT_STATES } from './alert-looks';
import styles from './alerts.module.css';

/** What waits is shown unless somebody asks for what is done. */
export function AlertFilters({ filters }: { filters: ReturnType<typeof useUrlFilters> }) {
  const { alerts: t, alertKinds, common } = useMessages();
  return (
    <div className={bar.bar}>
      <SegmentedControl
        className={styles.states}
        aria-label={t.stateTabs}
        value={filters.oneOf('state', ALERT_STATES) ?? 'open'}
        data={ALERT_STATES.map((value) => ({ value, label: t.states[value] }))}
        onChange={(state) => filters.change({ state: state === 'open' ? '' : state })}
      />
      <FilterSelect
        label={t.kindFilter}
        allLabel={t.allKinds}
        value={filters.oneOf('kind', ALERT_KINDS)}
        options={ALERT_KINDS.map((value) => ({ value, label: alertKinds[value].title }))}
        onChange={(kind) => filters.change({ kind })}
      />
      {filters.isFiltered && (
        <Button variant="subtle" color="gray" onClick={filters.reset}>
          {common.resetFilters}
        </Button>
      )}
    </div>
  );
}
