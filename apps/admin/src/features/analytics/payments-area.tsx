import { api, type Schema } from '@hurtrock/api-client';
import { fill, useLanguage } from '../../common/messages';
import { Bars } from '../../common/figures/charts';
import { Loaded, spanTexts } from './course-view';
import { FigurePanel } from '../../common/figures/figure-panel';
import { FigureTable } from '../../common/figures/figure-table';
import { FORMATS, percentFormat, shareOf } from '../../common/figures/formats';
import { KEEP, spanQuery } from './use-figures';
import type { AskedFigures } from './use-span';

const { rupiah, count } = FORMATS;

/** Ways to pay, with the tries that came to nothing. */
export function PaymentsArea({ asked }: { asked: AskedFigures }) {
  const query = api.useQuery('get', '/api/v1/admin/analytics/payments', spanQuery(asked), KEEP);
  return (
    <Loaded query={query} isEmpty={({ rows }) => rows.length === 0}>
      {(methods) => <Methods methods={methods} isStale={query.isPlaceholderData} />}
    </Loaded>
  );
}

function Methods({ methods: { span, rows }, isStale }: { methods: Schema<'MethodsDto'>; isStale: boolean }) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  const percent = percentFormat(locale);
  return (
    <FigurePanel
      title={t.tabs.payments}
      chartLabel={fill(t.chartOf, { name: t.tabs.payments, ...spanTexts(span, locale) })}
      chart={
        <Bars
          bars={rows.map(({ method, attempts, failed, abandoned }) => ({
            label: messages.paymentMethods[method],
            done: attempts - failed - abandoned,
            abandoned,
            failed,
          }))}
          series={[
            { name: 'done', label: t.paid, color: 'var(--success-ink)' },
            { name: 'abandoned', label: t.abandoned, color: 'var(--warning-ink)' },
            { name: 'failed', label: t.failed, color: 'var(--danger-ink)' },
          ]}
          format={count}
          isStacked
        />
      }
      table={
        <FigureTable
          label={t.tabs.payments}
          isStale={isStale}
          columns={[
            { key: 'method', title: t.method },
            ...(
              [
                'orders',
                'revenue',
                'ordersBefore',
                'revenueBefore',
                'attempts',
                'failed',
                'failedShare',
                'abandoned',
              ] as const
            ).map((key) => ({ key, title: t[key], isNumber: true })),
          ]}
          rows={rows.map((row) => ({
            key: row.method,
            cells: [
              messages.paymentMethods[row.method],
              count(row.orders),
              rupiah(row.revenue),
              count(row.ordersBefore),
              rupiah(row.revenueBefore),
              count(row.attempts),
              count(row.failed),
              percent(shareOf(row.failed, row.attempts)),
              count(row.abandoned),
            ],
          }))}
        />
      }
    />
  );
}
