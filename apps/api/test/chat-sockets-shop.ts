import { ChatMember } from './chat-client.js';
import { Client } from './client.js';
import { openShop } from './factories.js';
import { aPerson } from './people.js';
import { ApiProcess } from './processes.js';
import { startTestApp, type TestApp } from './test-app.js';

type Options = ConstructorParameters<typeof ChatMember>[1];

/** Where this shop says that its sockets are; tests know the real address. */
export const CHAT_ORIGIN = 'https://chat.hurtrock.com';

/** Two processes with sockets: this one with the API, another with the sockets alone. */
export class SocketShop {
  private readonly members: ChatMember[] = [];

  private constructor(
    readonly app: TestApp,
    readonly second: ApiProcess,
  ) {}

  static async open(): Promise<SocketShop> {
    const app = await startTestApp({ ROLES: 'api,chat', CHAT_URL: `${CHAT_ORIGIN}/` });
    await openShop(app.db);
    return new SocketShop(app, await ApiProcess.start(app.databaseUrl, { ROLES: 'chat' }));
  }

  async aVisitor(): Promise<Client> {
    const client = new Client(this.app.url);
    await client.post('/chat/token', {});
    return client;
  }

  member(client: Client, options: Options = {}): Promise<ChatMember> {
    const made = new ChatMember(client, options);
    this.members.push(made);
    return made.connect();
  }

  async aStaffMember(url = this.app.url): Promise<ChatMember> {
    const { client } = await aPerson(this.app, { role: 'staff' });
    return this.member(client, { side: 'staff', url });
  }

  sendAllHome(): void {
    for (const member of this.members.splice(0)) member.close();
  }

  async close(): Promise<void> {
    await this.second.stop();
    await this.app.stop();
  }
}
