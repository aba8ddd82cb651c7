import { decodeCursor, DEFAULT_LIMIT } from '../../common/page.js';
import { containing, Where, type Written } from '../../database/where.js';
import { ORDER_WORDS } from '../orders/staff-orders.queries.js';
import type { ListReturnsDto } from './dto/admin-return.dto.js';
import { RETURN_VIEW } from './returns.queries.js';

/** Staff's list, the newest first; one more than the page holds, which tells whether another follows. */
export function returnsList({ limit = DEFAULT_LIMIT, after, status, q }: ListReturnsDto): Written {
  const where = new Where();
  const [before] = decodeCursor(after, ['uuid']) ?? [];
  if (before) where.add((place) => `r.id < ${place}::uuid`, before);
  if (status) where.add((place) => `r.status = ${place}`, status);
  if (q)
    where.add(
      (place) => `r.order_id IN (SELECT o.id FROM sales_order o WHERE ${ORDER_WORDS} ILIKE ${place})`,
      containing(q),
    );
  const text = `${RETURN_VIEW} ${where.text} ORDER BY r.id DESC LIMIT ${where.place(limit + 1)}`;
  return { text, parameters: where.parameters };
}
