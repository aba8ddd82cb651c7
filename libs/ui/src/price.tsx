import { formatRupiah } from '@hurtrock/shared/format';
import type { Money } from '@hurtrock/shared/money';

/** An amount of rupiah that never breaks over two lines and lines up in columns. */
export function Price({ money, className = '' }: { money: Money; className?: string }) {
  return <span className={`whitespace-nowrap tabular-nums ${className}`}>{formatRupiah(money.amount)}</span>;
}
