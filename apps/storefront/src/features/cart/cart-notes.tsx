import { Notice } from '@hurtrock/ui/badge';
import type { Cart } from '../../common/cart';
import { useMessages } from '../../common/messages';

/** What the shop changed in the cart by itself, told once in words. */
export function CartNotes({ notes }: { notes: Cart['notes'] }) {
  const t = useMessages().cart.notes;
  if (notes.length === 0) return null;
  return (
    <Notice tone="info" role="status">
      <ul className="space-y-1">
        {notes.map(({ code, productName, quantity }) => (
          <li key={code + productName}>
            {code === 'quantity_capped'
              ? t.quantity_capped(productName, quantity ?? 0)
              : t[code](productName)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
