import type { Schema } from '@hurtrock/api-client';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import { AmountCells, useAmountColumns } from './amount-cells';

const SUMS = ['invoices', 'creditNotes', 'cancelledCreditNotes', 'due'] as const;

export function RecapSums({ recap, isStale }: { recap: Schema<'TaxRecapDto'>; isStale: boolean }) {
  const t = useMessages().taxRecap;
  const amounts = useAmountColumns();
  return (
    <Panel title={t.sums}>
      <DataTable
        label={t.sums}
        isStale={isStale}
        columns={[
          { key: 'document', title: t.document },
          { key: 'count', title: t.count, isNumber: true },
          ...amounts,
        ]}
      >
        {/* What hardly ever happens has its row in the months in which it did. */}
        {SUMS.filter((name) => name !== 'cancelledCreditNotes' || recap[name].count > 0).map((name) => (
          <tr key={name} role="row" className={table.row}>
            <td role="cell">{t[name]}</td>
            <td role="cell" className={table.number}>
              <span className={table.cellLabel}>{t.count}: </span>
              {recap[name].count}
            </td>
            <AmountCells amounts={recap[name]} />
          </tr>
        ))}
      </DataTable>
    </Panel>
  );
}
