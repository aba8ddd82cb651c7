import { randomUUID } from 'node:crypto';
import type { ChatSent } from '@hurtrock/shared/chat-events';
import type { ChatMessagesDto } from '../src/modules/chat/dto/chat-message.dto.js';
import type { OwnChatDto } from '../src/modules/chat/dto/chat.dto.js';
import { sent } from './chat-client.js';
import { Client, type Answer } from './client.js';
import { openShop } from './factories.js';
import { aReceipt } from './manual-payments.js';
import { aPerson } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

/** A shop whose chat is answered by one of the staff, over HTTP. */
export class ChatShop {
  private constructor(
    readonly app: TestApp,
    readonly staff: Client,
    readonly staffId: string,
  ) {}

  static async open(): Promise<ChatShop> {
    const app = await startTestApp();
    await openShop(app.db);
    const { client, id } = await aPerson(app, { role: 'staff' });
    return new ChatShop(app, client, id);
  }

  /** A visitor who has said this much. */
  async aVisitorWho(...said: string[]): Promise<{ client: Client; id: string }> {
    const client = new Client(this.app.url);
    let id = '';
    for (const text of said) id = (await say(client, text)).body.state.conversationId;
    return { client, id };
  }

  answer(id: string, text: string): Promise<Answer<ChatSent>> {
    return this.staff.post(`/admin/chats/${id}/messages`, sent(text));
  }
}

export const say = (client: Client, text: string, clientId = randomUUID()): Promise<Answer<ChatSent>> =>
  client.post('/chat/messages', sent(text, clientId));
export const own = async (client: Client): Promise<OwnChatDto> =>
  (await client.get<OwnChatDto>('/chat')).body;
export const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });
export const texts = ({ messages }: ChatMessagesDto): string[] => messages.map(({ text }) => text);

export async function aPictureForm(): Promise<FormData> {
  const form = new FormData();
  form.set('image', new Blob([new Uint8Array(await aReceipt())], { type: 'image/jpeg' }), 'foto.jpg');
  return form;
}
