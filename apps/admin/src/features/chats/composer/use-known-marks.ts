import { useQuery } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { useMessages } from '../../../common/messages';
import { shopToday } from '../../../common/shop-day';
import type { ChatDetail } from '../chat-model';
import { threadQuery } from '../chat-queries';
import type { Mark } from '../reply-marks';

export const storeQuery = { ...api.queryOptions('get', '/api/v1/store'), staleTime: 10 * 60_000 };

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** What the marks of a quick reply stand for in this conversation. */
export function useKnownMarks({ summary, viewing, cart, orders }: ChatDetail): Partial<Record<Mark, string>> {
  const t = useMessages().quickReplies;
  const { data: store } = useQuery(storeQuery);
  const { data: thread } = useQuery({ ...threadQuery(summary.conversationId), enabled: false });
  const card = thread?.messages.findLast(({ product }) => product !== null)?.product;
  const seen = viewing.find(({ product }) => product !== null)?.product;
  const hours = store?.openingHours.find(({ weekday }) => weekday === weekdayOf(shopToday()));
  return {
    nama: summary.name || t.nameless,
    produk: seen?.name ?? card?.name ?? cart.items[0]?.product.name,
    pesanan: orders[0]?.number,
    toko: store?.name,
    jam:
      hours &&
      (hours.opens && hours.closes ? `${hours.opens}–${hours.closes}`.replaceAll(':', '.') : t.closedToday),
  };
}
