import { useSyncExternalStore } from 'react';
import { client } from '@hurtrock/api-client';
import type { ChatAck, ChatSent } from '@hurtrock/shared/chat-events';
import { queryClient } from '../../app/query-client';
import { pictureForm } from '../../common/picture';
import { useSession } from '../../common/session';
import { takeMessage } from './chat-queries';
import { live } from './live/live-connection';
import { Outbox, type Unsent } from './outbox';

type Picture = Extract<Unsent, { kind: 'image' }>;
type Words = Exclude<Unsent, Picture>;

const ACK_MS = 8_000;

async function send(unsent: Unsent): Promise<void> {
  const { message } = await (unsent.kind === 'image' ? sendImage(unsent) : sendWords(unsent));
  takeMessage(queryClient, message);
}

/** By the socket where there is one, or else by plain HTTP; the id makes it the same message by both. */
async function sendWords({ conversationId, clientId, kind, text, productId, orderNumber }: Words) {
  const body = { clientId, kind, text, productId, orderNumber };
  const { socket } = live;
  if (socket) {
    const ack = (await socket
      .timeout(ACK_MS)
      .emitWithAck('send', { conversationId, ...body })) as ChatAck<ChatSent>;
    if (ack.ok) return ack;
    throw ack.problem as unknown;
  }
  const { data, error } = await client.POST('/api/v1/admin/chats/{id}/messages', {
    params: { path: { id: conversationId } },
    body,
  });
  if (data) return data;
  throw error as unknown;
}

async function sendImage({ conversationId, clientId, image }: Picture) {
  const { data, error } = await client.POST('/api/v1/admin/chats/{id}/images', {
    params: { path: { id: conversationId }, header: { 'Idempotency-Key': clientId } },
    ...pictureForm(image, {}),
  });
  if (data) return data;
  throw error as unknown;
}

const keyOf = (userId: string) => `hurtrock-chat-unsent-${userId}`;

/** A reload keeps what was written; another tab, or another person in this one, sees nothing of it. */
const storageOf = (userId: string) => ({
  load: () => JSON.parse(sessionStorage.getItem(keyOf(userId)) ?? '[]') as Unsent[],
  save: (unsent: readonly Unsent[]) =>
    sessionStorage.setItem(keyOf(userId), JSON.stringify(unsent.filter(({ kind }) => kind !== 'image'))),
});

const boxes = new Map<string, Outbox>();

export function outboxOf(userId: string): Outbox {
  const box = boxes.get(userId) ?? new Outbox(send, storageOf(userId));
  boxes.set(userId, box);
  return box;
}

export function useOutbox() {
  const outbox = outboxOf(useSession().user?.id ?? '');
  return { outbox, unsent: useSyncExternalStore(outbox.subscribe, outbox.list) };
}
