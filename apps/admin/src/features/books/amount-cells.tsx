import { formatRupiah } from '@hurtrock/shared/format';
import table from '../../common/data-table.module.css';
import { useMessages } from '../../common/messages';

const AMOUNTS = ['total', 'net', 'base', 'tax'] as const;

type Amounts = Record<(typeof AMOUNTS)[number], number>;

/** The heads of the four amounts that every document has. */
export function useAmountColumns() {
  const t = useMessages().taxRecap;
  return AMOUNTS.map((key) => ({ key, title: t[key], isNumber: true }));
}

export function AmountCells({ amounts }: { amounts: Amounts }) {
  const t = useMessages().taxRecap;
  return AMOUNTS.map((key) => (
    <td key={key} role="cell" className={table.number}>
      <span className={table.cellLabel}>{t[key]}: </span>
      {formatRupiah(amounts[key])}
    </td>
  ));
}
