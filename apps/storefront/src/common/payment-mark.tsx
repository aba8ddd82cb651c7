import { BankIcon, CardIcon, CashIcon, QrIcon } from '@hurtrock/ui/icons';
import type { MethodCode } from './payment';

/** What stands for a method: our own letters and drawings, because logos belong to others. */
const MARKS: Record<MethodCode, string | typeof CardIcon> = {
  bca_va: 'BCA',
  mandiri_bill: 'MDR',
  bni_va: 'BNI',
  bri_va: 'BRI',
  cimb_va: 'CIMB',
  permata_va: 'PRM',
  qris: QrIcon,
  gopay: 'GO',
  shopeepay: 'SP',
  stripe: CardIcon,
  midtrans_card: CardIcon,
  indomaret: 'IDM',
  alfamart: 'ALF',
  bank_transfer: BankIcon,
  cash_on_delivery: CashIcon,
};

/** A small badge beside a method's name. Decoration. */
export function PaymentMark({ method }: { method: MethodCode }) {
  const Mark = MARKS[method];
  return (
    <span
      aria-hidden="true"
      className="grid h-7 w-10 shrink-0 place-items-center rounded-md border border-line-strong bg-raised text-[0.6875rem] font-extrabold text-ink sm:w-12 sm:text-xs sm:tracking-wide"
    >
      {typeof Mark === 'string' ? Mark : <Mark className="size-5" />}
    </span>
  );
}
