import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '@hurtrock/shared/format';
import { Icon, type IconName } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { stockSummaryQuery } from '../../common/short-stock';
import { LEVELS } from './product-list-state';
import styles from './stock-alerts.module.css';
import type { ProductList } from './use-products';

/** The API counts no further. */
const MANY = 10_000;

const LOOKS = { out: 'ban', critical: 'alert', low: 'box' } satisfies Record<string, IconName>;

/** What runs out, in three banners that show their products; those with nothing to say keep quiet. */
export function StockAlerts({ filters }: { filters: ProductList['filters'] }) {
  const t = useMessages().products.alerts;
  const { data } = useQuery(stockSummaryQuery);
  const shown = filters.oneOf('level', LEVELS);
  const alarming = LEVELS.filter((level) => data && data[level] > 0);
  if (!data || alarming.length === 0) return null;
  return (
    <div role="group" aria-label={t.label} className={styles.banners}>
      {alarming.map((level) => {
        const count = formatNumber(data[level]);
        const isShown = level === shown;
        return (
          <UnstyledButton
            key={level}
            className={styles.banner}
            data-level={level}
            aria-pressed={isShown}
            onClick={() => filters.change({ level: isShown ? '' : level })}
          >
            <Icon name={LOOKS[level]} size={22} />
            <span className={styles.words}>
              <strong>
                {fill(t[level], { count: data[level] >= MANY ? fill(t.many, { count }) : count })}
              </strong>
              <span className={styles.text}>{t[`${level}Text`]}</span>
            </span>
            <span className={styles.show}>{isShown ? t.showing : t.show}</span>
          </UnstyledButton>
        );
      })}
    </div>
  );
}
