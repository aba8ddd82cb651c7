import { api, type Schema } from '@hurtrock/api-client';
import { fill, useLanguage } from '../../common/messages';
import { Panel } from '../../common/panel';
import { Bars } from '../../common/figures/charts';
import { Loaded } from './course-view';
import { FigurePanel } from '../../common/figures/figure-panel';
import { FigureTable } from '../../common/figures/figure-table';
import { dayText, FORMATS } from '../../common/figures/formats';
import { ProductCell } from './product-cell';
import styles from './analytics.module.css';

const { rupiah, count } = FORMATS;

/** What lies on the shelf, and for how long. */
export function StockArea() {
  const query = api.useQuery('get', '/api/v1/admin/analytics/stock-ageing');
  return (
    <Loaded query={query}>
      {({ ages, products }) => (
        <div className={styles.stack}>
          <Ages ages={ages} />
          <IdleProducts products={products} />
        </div>
      )}
    </Loaded>
  );
}

function Ages({ ages }: { ages: Schema<'StockAgeDto'>[] }) {
  const t = useLanguage().messages.analytics;
  const nameOf = (i: number): string => {
    const next = ages[i + 1];
    const from = ages[i]!.fromDays;
    return next ? fill(t.ages.between, { from, to: next.fromDays - 1 }) : fill(t.ages.from, { from });
  };
  const hasCosts = ages.some(({ cost }) => cost !== null);
  return (
    <FigurePanel
      title={t.stockAges}
      note={t.stockNote}
      chartLabel={t.stockAges}
      chart={
        <Bars
          bars={ages.map(({ worth }, i) => ({ label: nameOf(i), worth }))}
          series={[{ name: 'worth', label: t.worth }]}
          format={rupiah}
        />
      }
      table={
        <FigureTable
          label={t.stockAges}
          isStale={false}
          columns={[
            { key: 'age', title: t.age },
            { key: 'products', title: t.products, isNumber: true },
            { key: 'units', title: t.units, isNumber: true },
            { key: 'worth', title: t.worth, isNumber: true },
            ...(hasCosts ? [{ key: 'cost', title: t.stockCost, isNumber: true }] : []),
          ]}
          rows={ages.map(({ fromDays, products, units, worth, cost }, i) => ({
            key: String(fromDays),
            cells: [
              nameOf(i),
              count(products),
              count(units),
              rupiah(worth),
              ...(cost === null ? [] : [rupiah(cost)]),
            ],
          }))}
        />
      }
    />
  );
}

function IdleProducts({ products }: { products: Schema<'IdleProductDto'>[] }) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  if (products.length === 0) return <p className={styles.note}>{t.nothingIdle}</p>;
  return (
    <Panel title={t.idle}>
      <p className={styles.note}>{t.mostShown}</p>
      <FigureTable
        label={t.idle}
        isStale={false}
        columns={[
          { key: 'product', title: t.product },
          { key: 'days', title: t.idleDays, isNumber: true },
          { key: 'lastSold', title: t.lastSold },
          { key: 'units', title: t.units, isNumber: true },
          { key: 'worth', title: t.worth, isNumber: true },
        ]}
        rows={products.map(({ id, name, sku, days, lastSold, units, worth }) => ({
          key: id,
          cells: [
            <ProductCell key="product" id={id} name={name} sku={sku} />,
            count(days),
            lastSold ? dayText(lastSold, locale) : t.never,
            count(units),
            rupiah(worth),
          ],
        }))}
      />
    </Panel>
  );
}
