import { useQuery } from '@tanstack/react-query';
import { shopPaths } from '../../../app/paths';
import { fill, useMessages } from '../../../common/messages';
import { nameOf } from '../chat-looks';
import type { ChatDetail } from '../chat-model';
import { storeQuery } from '../composer/use-known-marks';
import { whatsappLink, whatsappNumber } from './whatsapp';

/** The way on by WhatsApp with what it is about already written; null where no number is known. */
export function useWhatsapp({ summary, customer, viewing, orders }: ChatDetail): string | null {
  const { chatCustomer: t, chats } = useMessages();
  const { data: store } = useQuery(storeQuery);
  const number = whatsappNumber(customer.phone);
  if (!number || !store) return null;
  const product = viewing.find((each) => each.product !== null)?.product;
  const order = orders[0];
  return whatsappLink(number, [
    fill(t.whatsappText, { name: nameOf(summary, chats), shop: store.name }),
    ...(product
      ? [
          fill(t.whatsappProduct, {
            name: product.name,
            address: location.origin + shopPaths.product(product.slug),
          }),
        ]
      : []),
    ...(order ? [fill(t.whatsappOrder, { number: order.number })] : []),
  ]);
}
