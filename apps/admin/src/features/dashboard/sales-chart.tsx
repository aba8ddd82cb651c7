import { formatRupiah } from '@hurtrock/shared/format';
import { Columns } from '../../common/figures/charts';
import { FigurePanel } from '../../common/figures/figure-panel';
import { FigureTable } from '../../common/figures/figure-table';
import { dayText, FORMATS } from '../../common/figures/formats';
import { fill, useLanguage } from '../../common/messages';
import type { Dashboard } from './dashboard-query';

/** Thirty days as bars, or as the table behind them. */
export function SalesChart({ days }: Pick<Dashboard, 'days'>) {
  const { messages, locale } = useLanguage();
  const t = messages.dashboard.chart;
  const total = days.reduce((sum, { revenue }) => sum + revenue.amount, 0);
  return (
    <FigurePanel
      title={t.title}
      chartLabel={fill(t.label, { total: formatRupiah(total) })}
      chart={
        <Columns
          points={days.map(({ day, revenue }) => ({ label: dayText(day, locale), now: revenue.amount }))}
          name={t.revenue}
          format={formatRupiah}
        />
      }
      table={
        <FigureTable
          label={t.title}
          isStale={false}
          columns={[
            { key: 'day', title: t.day },
            { key: 'revenue', title: t.revenue, isNumber: true },
            { key: 'orders', title: t.orders, isNumber: true },
            { key: 'units', title: t.units, isNumber: true },
          ]}
          rows={days.toReversed().map(({ day, revenue, orders, units }) => ({
            key: day,
            cells: [
              dayText(day, locale),
              formatRupiah(revenue.amount),
              FORMATS.count(orders),
              FORMATS.count(units),
            ],
          }))}
        />
      }
    />
  );
}
