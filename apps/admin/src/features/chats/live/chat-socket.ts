import { client } from '@hurtrock/api-client';
import { CHAT_NAMESPACE } from '@hurtrock/shared/chat-events';
import { io } from 'socket.io-client';
import type { ConsoleSocket } from '../chat-model';

const PATIENCE_MS = 15_000;
const SIDE = { side: 'staff' } as const;

/** Lets staff in for a minute, and says where the sockets are. */
async function postToken() {
  const { data, error } = await client.POST('/api/v1/chat/token', {
    body: SIDE,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (data) return data;
  throw error as unknown;
}

/** A socket to where the shop says that they are; it is the caller's to connect. */
export async function newSocket(): Promise<ConsoleSocket> {
  const { url } = await postToken();
  const options = {
    transports: ['websocket'],
    forceNew: true,
    autoConnect: false,
    reconnectionDelay: 500,
    reconnectionDelayMax: 8_000,
    randomizationFactor: 0.5,
  };
  if (url === null) return io(CHAT_NAMESPACE, { ...options, auth: SIDE });
  // Cookies do not go to another origin; a token lasts for one try.
  const auth = (give: (handshake: object) => void) =>
    void postToken().then(
      ({ token }) => give({ ...SIDE, token }),
      () => give(SIDE),
    );
  return io(url + CHAT_NAMESPACE, { ...options, auth });
}
