import type { Schema } from '@hurtrock/api-client';
import { formatRupiah } from '@hurtrock/shared/format';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { fill, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import { add, type DailyReport } from './report-looks';
import styles from './report.module.css';

type Counted = Schema<'CountedMoneyDto'>;

interface Row {
  name: string;
  captured: Counted;
  refunded: Counted;
  fees: number | null;
  net: number;
}

const total = (counted: Counted[]): Counted => ({
  count: add(counted.map(({ count }) => count)),
  total: { amount: add(counted.map(({ total: { amount } }) => amount)), currency: 'IDR' },
});

/** What each company took and gave back, and the sum of all. */
export function ReportProviders({ report: { providers } }: { report: DailyReport }) {
  const { report: t, paymentProviders } = useMessages();
  const knowsFees = providers.some(({ fees }) => fees !== null);
  return (
    <Panel title={t.providersLabel}>
      <DataTable
        label={t.providersLabel}
        isStale={false}
        columns={[
          { key: 'provider', title: t.provider },
          { key: 'captured', title: t.captured, isNumber: true },
          { key: 'refunded', title: t.refunded, isNumber: true },
          { key: 'fees', title: t.fees, isNumber: true },
          { key: 'net', title: t.net, isNumber: true },
        ]}
      >
        {providers.map(({ provider, captured, refunded, fees, net }) => (
          <ProviderRow
            key={provider}
            row={{
              name: paymentProviders[provider],
              captured,
              refunded,
              fees: fees?.amount ?? null,
              net: net.amount,
            }}
          />
        ))}
        <ProviderRow
          isTotal
          row={{
            name: t.total,
            captured: total(providers.map(({ captured }) => captured)),
            refunded: total(providers.map(({ refunded }) => refunded)),
            fees: knowsFees ? add(providers.map(({ fees }) => fees?.amount ?? 0)) : null,
            net: add(providers.map(({ net }) => net.amount)),
          }}
        />
      </DataTable>
    </Panel>
  );
}

function ProviderRow({ row, isTotal }: { row: Row; isTotal?: boolean }) {
  const t = useMessages().report;
  return (
    <tr role="row" className={`${table.row} ${styles.provider}`} data-total={isTotal}>
      <td role="cell" className={styles.name}>
        {row.name}
      </td>
      <SumCell label={t.captured} sum={row.captured} />
      <SumCell label={t.refunded} sum={row.refunded} />
      <td role="cell" className={table.number}>
        <span className={table.cellLabel}>{t.fees}: </span>
        {row.fees === null ? t.unknownFees : formatRupiah(row.fees)}
      </td>
      <td role="cell" className={`${table.number} ${styles.net}`}>
        <span className={table.cellLabel}>{t.net}: </span>
        {formatRupiah(row.net)}
      </td>
    </tr>
  );
}

function SumCell({ label, sum }: { label: string; sum: Counted }) {
  const t = useMessages().report;
  return (
    <td role="cell" className={`${table.number} ${styles.sum}`}>
      <span className={table.cellLabel}>{label}: </span>
      {formatRupiah(sum.total.amount)}
      <span className={table.second}>{fill(t.times, { count: sum.count })}</span>
    </td>
  );
}
