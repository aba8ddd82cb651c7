import { api, type Schema } from '@hurtrock/api-client';
import { formatRupiah } from '@hurtrock/shared/format';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { CourseView, Loaded, type Metric } from './course-view';
import { FORMATS, percentFormat, shareOf } from '../../common/figures/formats';
import { MarginProducts } from './margin-products';
import { Funnel } from './funnel';
import { courseQuery, KEEP } from './use-figures';
import type { AskedFigures } from './use-span';

const { rupiah, count } = FORMATS;

export function SalesArea({ asked }: { asked: AskedFigures }) {
  const t = useMessages().analytics;
  const query = api.useQuery('get', '/api/v1/admin/analytics/sales', courseQuery(asked), KEEP);
  const metrics: Metric<Schema<'SalesSumDto'>>[] = [
    { name: t.revenue, of: ({ revenue }) => revenue, format: rupiah },
    { name: t.orders, of: ({ orders }) => orders, format: count },
    { name: t.average, of: ({ revenue, orders }) => Math.round(shareOf(revenue, orders)), format: rupiah },
    { name: t.units, of: ({ units }) => units, format: count },
    { name: t.shipping, of: ({ shipping }) => shipping, format: rupiah },
    { name: t.tax, of: ({ tax }) => tax, format: rupiah },
    { name: t.refunds, of: ({ refunds }) => refunds, format: rupiah },
  ];
  return (
    <Loaded
      query={query}
      isEmpty={({ sums }) => sums.now.orders + sums.before.orders + sums.now.refunds === 0}
    >
      {(course) => (
        <CourseView
          title={t.tabs.sales}
          course={course}
          metrics={metrics}
          grain={asked.grain}
          isStale={query.isPlaceholderData}
        />
      )}
    </Loaded>
  );
}

export function CustomersArea({ asked }: { asked: AskedFigures }) {
  const t = useMessages().analytics;
  const query = api.useQuery('get', '/api/v1/admin/analytics/customers', courseQuery(asked), KEEP);
  const metrics: Metric<Schema<'CustomerSumDto'>>[] = [
    { name: t.newCustomers, of: ({ newCustomers }) => newCustomers, format: count },
    { name: t.returningOrders, of: ({ returningOrders }) => returningOrders, format: count },
    { name: t.newRevenue, of: ({ newRevenue }) => newRevenue, format: rupiah },
    { name: t.returningRevenue, of: ({ returningRevenue }) => returningRevenue, format: rupiah },
  ];
  return (
    <Loaded
      query={query}
      isEmpty={({ sums: { now, before } }) =>
        now.newCustomers + now.returningOrders + before.newCustomers + before.returningOrders === 0
      }
    >
      {(course) => (
        <CourseView
          title={t.tabs.customers}
          course={course}
          metrics={metrics}
          grain={asked.grain}
          isStale={query.isPlaceholderData}
        />
      )}
    </Loaded>
  );
}

export function ConversionArea({ asked }: { asked: AskedFigures }) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  const query = api.useQuery('get', '/api/v1/admin/analytics/conversion', courseQuery(asked), KEEP);
  const metrics: Metric<Schema<'VisitSumDto'>>[] = [
    { name: t.rate, of: ({ visits, paid }) => shareOf(paid, visits), format: percentFormat(locale) },
    { name: t.visits, of: ({ visits }) => visits, format: count },
    { name: t.carts, of: ({ carts }) => carts, format: count },
    { name: t.checkouts, of: ({ checkouts }) => checkouts, format: count },
    { name: t.paid, of: ({ paid }) => paid, format: count },
  ];
  return (
    <Loaded
      query={query}
      isEmpty={({ sums: { now, before } }) => now.visits + now.paid + before.visits + before.paid === 0}
    >
      {(course) => (
        <CourseView
          title={t.tabs.conversion}
          note={t.conversionNote}
          course={course}
          metrics={metrics}
          grain={asked.grain}
          isStale={query.isPlaceholderData}
        >
          <Funnel course={course} isStale={query.isPlaceholderData} />
        </CourseView>
      )}
    </Loaded>
  );
}

export function MarginArea({ asked }: { asked: AskedFigures }) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  const query = api.useQuery('get', '/api/v1/admin/analytics/margin', courseQuery(asked), KEEP);
  const metrics: Metric<Schema<'MarginSumDto'>>[] = [
    { name: t.margin, of: ({ costed, cost }) => costed - cost, format: rupiah },
    {
      name: t.marginShare,
      of: ({ costed, cost }) => shareOf(costed - cost, costed),
      format: percentFormat(locale),
    },
    { name: t.net, of: ({ net }) => net, format: rupiah },
    { name: t.cost, of: ({ cost }) => cost, format: rupiah },
  ];
  const noteOf = ({ net, costed }: Schema<'MarginSumDto'>) =>
    net === costed
      ? t.marginNote
      : `${t.marginNote} ${fill(t.marginUnknown, { amount: formatRupiah(net - costed) })}`;
  return (
    <Loaded query={query} isEmpty={({ sums }) => sums.now.net === 0 && sums.before.net === 0}>
      {(course) => (
        <CourseView
          title={t.tabs.margin}
          note={noteOf(course.sums.now)}
          course={course}
          metrics={metrics}
          grain={asked.grain}
          isStale={query.isPlaceholderData}
        >
          <MarginProducts products={course.products} span={course.span} isStale={query.isPlaceholderData} />
        </CourseView>
      )}
    </Loaded>
  );
}
