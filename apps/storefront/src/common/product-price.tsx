import type { Schema } from '@hurtrock/api-client';
import { Price } from '@hurtrock/ui/price';
import { useMessages } from './messages';

interface ProductPriceProps {
  product: Pick<Schema<'ProductCardDto'>, 'price' | 'listPrice'>;
  className?: string;
}

/** What a product costs now, and while a sale runs what it costs otherwise. */
export function ProductPrice({ product: { price, listPrice }, className }: ProductPriceProps) {
  const t = useMessages().price;
  if (!listPrice) return <Price money={price} className={className} />;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className={className}>
        <span className="sr-only">{t.now} </span>
        <Price money={price} />
      </span>
      <span className="text-sm font-normal text-muted">
        <span className="sr-only">{t.otherwise} </span>
        <s>
          <Price money={listPrice} />
        </s>
      </span>
    </span>
  );
}
