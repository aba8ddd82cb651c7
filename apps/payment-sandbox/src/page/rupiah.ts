/** `150000` → `Rp150.000`, the way prices are written in Indonesia. */
export function rupiah(amount: number): string {
  const sign = amount < 0 ? '-' : '';
  return `${sign}Rp${Math.abs(amount).toLocaleString('id-ID')}`;
}
