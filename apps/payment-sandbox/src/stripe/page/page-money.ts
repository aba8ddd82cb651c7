import { rupiah } from '../../page/rupiah.js';
import { formatAmount } from '../money.js';

/** `15000000` idr → `Rp150.000`, the way prices are written in Indonesia; sen are shown when there are any. */
export function pageMoney(amount: number, currency: string): string {
  if (currency !== 'idr') return formatAmount(amount, currency);
  const sen = amount % 100;
  const whole = rupiah(Math.floor(amount / 100));
  return sen === 0 ? whole : `${whole},${String(sen).padStart(2, '0')}`;
}
