import { api, type Schema } from '@hurtrock/api-client';
import { fill, useLanguage } from '../../common/messages';
import { Panel } from '../../common/panel';
import { Bars } from '../../common/figures/charts';
import { Loaded, spanTexts } from './course-view';
import { FigurePanel } from '../../common/figures/figure-panel';
import { FigureTable } from '../../common/figures/figure-table';
import { FORMATS } from '../../common/figures/formats';
import { KEEP, spanQuery } from './use-figures';
import type { AskedFigures } from './use-span';
import styles from './analytics.module.css';

const { rupiah, count } = FORMATS;

/** How it is sent, and how long the couriers take. */
export function ShippingArea({ asked }: { asked: AskedFigures }) {
  const query = api.useQuery('get', '/api/v1/admin/analytics/shipping', spanQuery(asked), KEEP);
  return (
    <Loaded query={query} isEmpty={({ rows, couriers }) => rows.length + couriers.length === 0}>
      {(figures) => (
        <div className={styles.stack}>
          <Services figures={figures} isStale={query.isPlaceholderData} />
          <Couriers couriers={figures.couriers} isStale={query.isPlaceholderData} />
        </div>
      )}
    </Loaded>
  );
}

function Services({
  figures: { span, rows },
  isStale,
}: {
  figures: Schema<'ShippingFiguresDto'>;
  isStale: boolean;
}) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  return (
    <FigurePanel
      title={t.services}
      chartLabel={fill(t.chartOf, { name: t.services, ...spanTexts(span, locale) })}
      chart={
        <Bars
          bars={rows.map(({ name, orders, ordersBefore }) => ({
            label: name,
            now: orders,
            before: ordersBefore,
          }))}
          series={[
            { name: 'now', label: t.now },
            { name: 'before', label: t.before },
          ]}
          format={count}
        />
      }
      table={
        <FigureTable
          label={t.services}
          isStale={isStale}
          columns={[
            { key: 'service', title: t.service },
            { key: 'orders', title: t.orders, isNumber: true },
            { key: 'revenue', title: t.shipping, isNumber: true },
            { key: 'ordersBefore', title: t.ordersBefore, isNumber: true },
          ]}
          rows={rows.map(({ code, name, orders, revenue, ordersBefore }) => ({
            key: code,
            cells: [name, count(orders), rupiah(revenue), count(ordersBefore)],
          }))}
        />
      }
    />
  );
}

function Couriers({ couriers, isStale }: { couriers: Schema<'CourierRowDto'>[]; isStale: boolean }) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  if (couriers.length === 0) return null;
  const days = new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 });
  return (
    <Panel title={t.couriers}>
      <FigureTable
        label={t.couriers}
        isStale={isStale}
        columns={[
          { key: 'courier', title: t.courier },
          { key: 'parcels', title: t.parcels, isNumber: true },
          { key: 'delivered', title: t.delivered, isNumber: true },
          { key: 'averageDays', title: t.averageDays, isNumber: true },
        ]}
        rows={couriers.map(({ courier, parcels, delivered, averageDays }) => ({
          key: courier,
          cells: [
            courier.toUpperCase(),
            count(parcels),
            count(delivered),
            averageDays === null ? '–' : days.format(averageDays),
          ],
        }))}
      />
    </Panel>
  );
}
