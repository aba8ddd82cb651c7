import { Link } from 'react-router';
import type { Schema } from '@hurtrock/api-client';
import { formatDateTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { useLanguage } from '../../common/messages';
import { Panel } from '../../common/panel';
import { AmountCells, useAmountColumns } from './amount-cells';

interface Props {
  lines: Schema<'RecapLineDto'>[];
  isStale: boolean;
}

/** Each document of the month, the oldest first. */
export function RecapLines({ lines, isStale }: Props) {
  const { messages, locale } = useLanguage();
  const t = messages.taxRecap;
  const amounts = useAmountColumns();
  return (
    <Panel title={t.documents}>
      <DataTable
        label={t.documents}
        isStale={isStale}
        columns={[{ key: 'number', title: t.document }, { key: 'order', title: t.order }, ...amounts]}
      >
        {lines.map((line) => (
          <tr key={`${line.kind} ${line.number}`} role="row" className={table.row}>
            <td role="cell">
              {t.kinds[line.kind]} {line.number}
              <span className={table.second}>{formatDateTime(line.issuedAt, locale)}</span>
            </td>
            <td role="cell">
              <Link to={paths.order(line.orderNumber)}>{line.orderNumber}</Link>
              <span className={table.second}>{line.buyer}</span>
            </td>
            <AmountCells amounts={line} />
          </tr>
        ))}
      </DataTable>
    </Panel>
  );
}
