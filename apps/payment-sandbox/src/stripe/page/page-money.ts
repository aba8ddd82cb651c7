import { formatAmount } from '../money.js';

/** `15000000` idr → `Rp150.000`, the way prices are written in Indonesia; sen are shown when there are any. */
export function pageMoney(amount: number, currency: string): string {
  if (currency !== 'idr') return formatAmount(amount, currency);
  const sen = amount % 100;
  const rupiah = Math.floor(amount / 100).toLocaleString('id-ID');
  return sen === 0 ? `Rp${rupiah}` : `Rp${rupiah},${String(sen).padStart(2, '0')}`;
}
