import type { Schema } from '@hurtrock/api-client';
import { formatNumber } from '@hurtrock/shared/format';
import { useMessages } from '../../common/messages';
import tabs from '../../common/tabs.module.css';
import styles from './low-stock.module.css';

export const SHORT_LEVELS = ['out', 'critical', 'low'] as const;
export type ShortLevel = (typeof SHORT_LEVELS)[number];

/** The API counts no further. */
const MANY = 10_000;

interface Props {
  level: ShortLevel;
  summary: Schema<'StockSummaryDto'> | undefined;
  onChange: (level: ShortLevel) => void;
}

/** The three levels with how many products each holds. */
export function LevelTabs({ level, summary, onChange }: Props) {
  const { lowStock: t, stockLevel } = useMessages();
  return (
    <div role="group" aria-label={t.tabs} className={tabs.tabs}>
      {SHORT_LEVELS.map((each) => (
        <button
          key={each}
          type="button"
          className={tabs.tab}
          aria-pressed={each === level}
          onClick={() => onChange(each)}
        >
          {stockLevel[each]}
          {summary && (
            <>
              {' '}
              <span className={styles.count} data-level={each}>
                {formatNumber(summary[each])}
                {summary[each] >= MANY && '+'}
              </span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
