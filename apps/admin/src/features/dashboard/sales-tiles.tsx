import { FORMATS } from '../../common/figures/formats';
import { StatTiles, type Stat } from '../../common/figures/stat-tiles';
import { fill, useMessages } from '../../common/messages';
import type { Dashboard } from './dashboard-query';

/** What sold today and this month so far, each against as much time before. */
export function SalesTiles({ today, month }: Pick<Dashboard, 'today' | 'month'>) {
  const t = useMessages().dashboard.sales;
  const of = (span: string, { now, before }: Dashboard['today'], against: string): Stat[] => [
    {
      name: fill(t.revenue, { span }),
      now: now.revenue.amount,
      before: before.revenue.amount,
      format: FORMATS.rupiah,
      against,
    },
    {
      name: fill(t.orders, { span }),
      now: now.orders,
      before: before.orders,
      format: FORMATS.count,
      against,
    },
  ];
  return (
    <StatTiles
      label={t.label}
      stats={[...of(t.today, today, t.yesterday), ...of(t.month, month, t.lastMonth)]}
    />
  );
}
