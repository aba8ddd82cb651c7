import { Socket } from 'node:net';

/**
 * A socket that gives up on a peer that says nothing for this long. It has one timer as long as it lives. With pg's own
 * `query_timeout`, which starts one for each statement, profiles showed the rows of every answer outlive the nursery,
 * and a tenth of the processor's time went into cleaning up.
 */
export function watchedSocket(silenceMs: number): Socket {
  const socket = new Socket();
  const giveUp = (): void => {
    socket.destroy(Object.assign(new Error(`Nothing was heard for ${silenceMs} ms`), { code: 'ETIMEDOUT' }));
  };
  return socket.setTimeout(silenceMs, giveUp);
}
