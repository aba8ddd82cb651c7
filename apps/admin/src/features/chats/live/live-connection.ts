import type { ConsoleSocket } from '../chat-model';
import { newSocket } from './chat-socket';

export type LiveState = 'connecting' | 'live' | 'down' | 'refused';

/** Whoever was refused, or hung up on, calls again after so long: socket.io by itself would not. */
const AGAIN_MS = 15_000;

/** The panel's one connection to the chat, for as long as somebody who may read it is there. */
class LiveConnection {
  private current: ConsoleSocket | undefined;
  private now: LiveState = 'connecting';
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly state = () => this.now;

  /** The socket, where a message can be given to it now. */
  get socket(): ConsoleSocket | undefined {
    return this.now === 'live' ? this.current : undefined;
  }

  /** Connects, with the handlers in place before anything can arrive. Returns the way to end it. */
  open(listen: (socket: ConsoleSocket) => void): () => void {
    let again: ReturnType<typeof setTimeout> | undefined;
    let isOpen = true;
    let mine: ConsoleSocket | undefined;
    const callLater = (call: () => void) => (again = setTimeout(call, AGAIN_MS));
    const dial = () =>
      void newSocket().then(
        (socket) => {
          if (!isOpen) return;
          mine = this.current = socket;
          this.follow(socket, () => callLater(() => socket.connect()));
          listen(socket);
          socket.connect();
        },
        () => {
          if (!isOpen) return;
          this.become('down');
          callLater(dial);
        },
      );
    dial();
    return () => {
      isOpen = false;
      clearTimeout(again);
      mine?.removeAllListeners();
      mine?.disconnect();
      this.current = undefined;
      this.become('connecting');
    };
  }

  private follow(socket: ConsoleSocket, callLater: () => void) {
    socket.on('connect', () => this.become('live'));
    socket.on('disconnect', () => {
      this.become('down');
      if (!socket.active) callLater();
    });
    // A server that refuses says why; without words there was no server to be reached, and it is tried again.
    socket.on('connect_error', () => {
      this.become(socket.active ? 'down' : 'refused');
      if (!socket.active) callLater();
    });
  }

  private become(state: LiveState) {
    this.now = state;
    this.listeners.forEach((listener) => listener());
  }
}

export const live = new LiveConnection();
