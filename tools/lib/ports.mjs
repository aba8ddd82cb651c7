import { createServer } from 'node:net';
import { Problem } from './problem.mjs';
import { listenerOn } from './processes.mjs';

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const given = server.address().port;
      server.close(() => resolve(given));
    });
  });
}

/** A port of this machine that nobody uses at the moment. */
export const freePort = () => listen(0, '127.0.0.1');

/** Reads PORT; the payment sandbox takes the one after it, so the last port is no choice. */
export function parsePort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65534) return port;
  throw new Problem(`PORT is "${text}", but must be a number from 1 to 65534.`);
}

/** Says who holds a port, before anything is started in vain. */
export async function requireFreePort(port, { host, purpose, advice }) {
  try {
    await listen(port, host);
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      const holder = listenerOn(port);
      const who = holder ? `by process ${holder.pid} (${holder.command})` : 'by another program';
      throw new Problem(`Port ${port}, for ${purpose}, is taken ${who}.`, advice);
    }
    if (error.code === 'EACCES') {
      throw new Problem(
        `This user may not open port ${port} (${purpose}).`,
        'Ports below 1024 are reserved: choose a higher one.',
        advice,
      );
    }
    throw new Problem(
      `The shop cannot listen on ${host}, port ${port} (${purpose}): ${error.message}.`,
      'Check HOST.',
    );
  }
}
