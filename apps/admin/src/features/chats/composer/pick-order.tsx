import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { formatRupiah } from '@hurtrock/shared/format';
import { fill, useLanguage, useProblemText } from '../../../common/messages';
import picks from '../../../common/picks.module.css';
import { formatShortDate } from '../../../common/short-date';
import { useSendOnce } from '../../../common/use-send-once';
import type { ChatDetail } from '../chat-model';
import { useOutbox } from '../chat-outbox';
import { takeMessage } from '../chat-queries';

type CustomerOrder = ChatDetail['orders'][number];

/** As far as the list knows; the API decides. */
const isPayable = ({ status, paymentStatus }: CustomerOrder) =>
  status === 'pending' && ['unpaid', 'awaiting'].includes(paymentStatus);

interface Props {
  chat: ChatDetail;
  onDone: () => void;
}

/** The customer's orders as cards; one that is not paid goes with the way to pay it. */
export function PickOrder({ chat: { summary, orders }, onDone }: Props) {
  const { messages, locale } = useLanguage();
  const { pickOrder: t, orderStatus } = messages;
  const words: Record<string, string> = orderStatus;
  const textOf = useProblemText();
  const { sendLink, sendCard } = useSendOrder(summary.conversationId, onDone);
  if (orders.length === 0) return <Text>{t.none}</Text>;
  return (
    <Stack gap="sm">
      <Text>{t.text}</Text>
      {sendLink.isError && (
        <Alert color="red" variant="outline" role="alert">
          {textOf(sendLink.error)}
        </Alert>
      )}
      <ul className={picks.picks}>
        {orders.map((order) => {
          const { number } = order;
          const isLink = isPayable(order);
          return (
            <li key={number} className={picks.pick}>
              <span className={picks.product}>
                <span className={picks.name}>{number}</span>
                <span className={picks.small}>
                  {formatShortDate(order.placedAt, locale)} · {formatRupiah(order.total.amount)} ·{' '}
                  {words[order.status]}
                </span>
              </span>
              <Button
                size="compact-sm"
                variant={isLink ? 'filled' : 'default'}
                className={picks.add}
                aria-label={fill(isLink ? t.linkOf : t.send, { number })}
                loading={sendLink.isPending && isLink}
                onClick={() => (isLink ? sendLink.send(number) : sendCard(number))}
              >
                {isLink ? t.link : t.sendShort}
              </Button>
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}

function useSendOrder(id: string, onDone: () => void) {
  const queries = useQueryClient();
  const { outbox } = useOutbox();
  const link = api.useMutation('post', '/api/v1/admin/chats/{id}/payment-link');
  const sendOnce = useSendOnce(link);
  return {
    sendLink: {
      ...link,
      send: (orderNumber: string) =>
        sendOnce(
          {
            params: { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
            body: { orderNumber },
          },
          {
            onSuccess: ({ message }) => {
              takeMessage(queries, message);
              onDone();
            },
          },
        ),
    },
    sendCard: (orderNumber: string) => {
      outbox.add(id, { clientId: crypto.randomUUID(), kind: 'order', orderNumber });
      onDone();
    },
  };
}
