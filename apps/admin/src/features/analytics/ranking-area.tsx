import { api, type Schema } from '@hurtrock/api-client';
import { fill, useLanguage } from '../../common/messages';
import table from '../../common/data-table.module.css';
import { Bars } from '../../common/figures/charts';
import { Loaded, spanTexts } from './course-view';
import { FigurePanel } from '../../common/figures/figure-panel';
import { FigureTable } from '../../common/figures/figure-table';
import { FORMATS, percentFormat, shareOf } from '../../common/figures/formats';
import { ProductCell } from './product-cell';
import { StatTiles } from '../../common/figures/stat-tiles';
import { KEEP, spanQuery } from './use-figures';
import type { AskedFigures } from './use-span';
import styles from './analytics.module.css';

const { rupiah, count } = FORMATS;
const IN_CHART = 10;

export type Ranked = 'products' | 'categories' | 'brands';

/** What sold best of its kind. */
export function RankingArea({ what, asked }: { what: Ranked; asked: AskedFigures }) {
  const query = api.useQuery('get', `/api/v1/admin/analytics/${what}`, spanQuery(asked), KEEP);
  return (
    <Loaded query={query} isEmpty={({ rows }) => rows.length === 0}>
      {(ranking) => <RankingView what={what} ranking={ranking} isStale={query.isPlaceholderData} />}
    </Loaded>
  );
}

interface Props {
  what: Ranked;
  ranking: Schema<'RankingDto'>;
  isStale: boolean;
}

function RankingView({ what, ranking: { span, totals, rows }, isStale }: Props) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  const title = t.tabs[what];
  return (
    <div className={styles.stack}>
      <StatTiles
        label={title}
        stats={[
          { name: t.goods, now: totals.revenue, before: totals.revenueBefore, format: rupiah },
          { name: t.units, now: totals.units, before: totals.unitsBefore, format: count },
        ]}
      />
      <FigurePanel
        title={title}
        note={t.mostShown}
        chartLabel={fill(t.chartOf, { name: title, ...spanTexts(span, locale) })}
        chart={
          <Bars
            bars={rows.slice(0, IN_CHART).map(({ name, revenue, revenueBefore }) => ({
              label: name,
              now: revenue,
              before: revenueBefore,
            }))}
            series={[
              { name: 'now', label: t.now },
              { name: 'before', label: t.before },
            ]}
            format={rupiah}
          />
        }
        table={<RankingTable what={what} rows={rows} totals={totals} isStale={isStale} />}
      />
    </div>
  );
}

const NAME_OF = { products: 'product', categories: 'category', brands: 'brand' } as const;

interface TableProps extends Pick<Schema<'RankingDto'>, 'rows' | 'totals'> {
  what: Ranked;
  isStale: boolean;
}

function RankingTable({ what, rows, totals, isStale }: TableProps) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  const percent = percentFormat(locale);
  const cellsOf = (sum: Schema<'RankedSumDto'>) => [
    count(sum.units),
    count(sum.undone),
    rupiah(sum.revenue),
    percent(shareOf(sum.revenue, totals.revenue)),
    count(sum.unitsBefore),
    rupiah(sum.revenueBefore),
  ];
  return (
    <FigureTable
      label={t.tabs[what]}
      isStale={isStale}
      columns={[
        { key: 'name', title: t[NAME_OF[what]] },
        ...(['units', 'undone', 'revenue', 'share', 'unitsBefore', 'revenueBefore'] as const).map((key) => ({
          key,
          title: t[key],
          isNumber: true,
        })),
      ]}
      rows={rows.map((row) => ({
        key: row.id ?? row.name,
        cells: [<NameCell key="name" what={what} row={row} />, ...cellsOf(row)],
      }))}
      total={[t.total, ...cellsOf(totals)]}
    />
  );
}

function NameCell({ what, row: { id, name, detail } }: { what: Ranked; row: Schema<'RankedRowDto'> }) {
  if (what === 'products' && id) return <ProductCell id={id} name={name} sku={detail ?? ''} />;
  return (
    <>
      {name}
      {detail && <span className={table.second}>{detail}</span>}
    </>
  );
}
