import {
  CHAT_NAMESPACE,
  type ChatAck,
  type ChatCaughtUp,
  type ClientToServer,
  type ServerToClient,
} from '@hurtrock/shared/chat-events';
import { io, type Socket } from 'socket.io-client';
import { postMessage, postRead, postToken, readAfter } from './http-line';
import { contentOf, type Unsent } from './outbox';

type ChatSocket = Socket<ServerToClient, ClientToServer>;

/** What the shop tells by itself. */
export interface LineNews {
  /** Connected anew, or time to ask because nothing is connected: something may have been missed. */
  onMissed: () => void;
  onLive: (isLive: boolean) => void;
  onMessage: ServerToClient['message'];
  onRead: ServerToClient['read'];
  onTyping: ServerToClient['typing'];
  onPresence: ServerToClient['presence'];
  onMoved: () => void;
}

const PATIENCE_MS = 8000;
/** How often is asked by plain HTTP where no socket gets through. */
const POLL_MS = 5000;
/** Whoever was refused, or hung up on, calls again after so many polls. */
const POLLS_PER_CALL = 3;

/** The way to the shop: a socket, and plain HTTP for as long as there is none. */
export function createLine(news: LineNews) {
  let socket: ChatSocket | null = null;
  let polls: ReturnType<typeof setInterval> | undefined;
  let count = 0;

  /** Makes a stranger known to the shop, and learns where its sockets are. */
  async function dial() {
    const call = polls;
    const { url } = await postToken();
    if (polls !== call || socket) return;
    socket = newSocket(url);
    listen(socket, news);
    socket.connect();
  }

  function poll() {
    if (socket?.connected || document.hidden) return;
    news.onMissed();
    count += 1;
    if (count % POLLS_PER_CALL > 0) return;
    if (!socket) dial().catch(() => undefined);
    else if (!socket.active) socket.connect();
  }

  return {
    open() {
      polls = setInterval(poll, POLL_MS);
      addEventListener('online', poll);
      document.addEventListener('visibilitychange', poll);
      dial().catch(() => undefined);
    },
    close() {
      clearInterval(polls);
      polls = undefined;
      removeEventListener('online', poll);
      document.removeEventListener('visibilitychange', poll);
      socket?.disconnect();
      socket = null;
    },
    send: (unsent: Unsent) =>
      socketOr(
        socket,
        (live) => live.emitWithAck('send', { clientId: unsent.clientId, ...contentOf(unsent) }),
        () => postMessage(unsent),
      ),
    catchUp: (after: number): Promise<ChatCaughtUp> =>
      socketOr(
        socket,
        (live) => live.emitWithAck('catchUp', { after }),
        () => readAfter(after),
      ),
    read: (upTo: number) =>
      socketOr(
        socket,
        (live) => live.emitWithAck('read', { upTo }),
        () => postRead(upTo),
      ),
    typing: (isTyping: boolean) => void (socket?.connected && socket.emit('typing', { isTyping })),
    viewing: (path: string, productId?: string) =>
      void (socket?.connected && socket.emit('viewing', { path, ...(productId && { productId }) })),
  };
}

export type ChatLine = ReturnType<typeof createLine>;

function newSocket(url: string | null): ChatSocket {
  const options = { transports: ['websocket'], autoConnect: false, reconnectionDelayMax: 10_000 };
  if (url === null) return io(CHAT_NAMESPACE, options);
  // Cookies do not go to another origin; a token lasts for one try.
  const auth = (give: (handshake: object) => void) =>
    void postToken().then(
      ({ token }) => give({ token }),
      () => give({}),
    );
  return io(url + CHAT_NAMESPACE, { ...options, auth });
}

function listen(socket: ChatSocket, news: LineNews) {
  socket.on('connect', () => {
    news.onLive(true);
    news.onMissed();
  });
  socket.on('disconnect', () => news.onLive(false));
  socket.on('resync', news.onMissed);
  socket.on('message', news.onMessage);
  socket.on('read', news.onRead);
  socket.on('typing', news.onTyping);
  socket.on('presence', news.onPresence);
  socket.on('moved', () => {
    news.onMoved();
    socket.disconnect().connect();
  });
}

/** Asks by the socket; where it is dead without knowing it, by plain HTTP. Asking both ways changes nothing twice. */
async function socketOr<T extends object>(
  socket: ChatSocket | null,
  bySocket: (live: ReturnType<ChatSocket['timeout']>) => Promise<ChatAck<T>>,
  byHttp: () => Promise<T>,
): Promise<T> {
  if (!socket?.connected) return byHttp();
  const answer = await bySocket(socket.timeout(PATIENCE_MS)).catch(() => null);
  if (!answer) return byHttp();
  if (!answer.ok) throw Object.assign(new Error(answer.problem.code), answer.problem);
  return answer;
}
