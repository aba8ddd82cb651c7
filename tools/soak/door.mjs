import { createServer, request as ask } from 'node:http';
import { connect, createServer as createSocketServer } from 'node:net';

const listen = (server) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });

/** An address for PostgreSQL that stays while the server behind it moves to another port. */
export async function openDatabaseDoor() {
  const sockets = new Set();
  let target = null;
  const server = createSocketServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ]) {
      sockets.add(one);
      one
        .on('error', () => other.destroy())
        .on('close', () => {
          other.destroy();
          sockets.delete(one);
        });
      one.pipe(other);
    }
  });
  const port = await listen(server);
  return {
    port,
    leadTo: (next) => (target = next),
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/**
 * The proxy in front of the processes: takes them in turn, and goes to the next one when nobody listens. What was sent
 * to a process that died is not sent again: only the client may know whether that is safe.
 */
export async function openFrontDoor() {
  let targets = [];
  let turn = 0;
  const server = createServer((incoming, answer) => {
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      turn += 1;
      pass({ incoming, answer, body: Buffer.concat(chunks), order: rotate(targets, turn) });
    });
  });
  const port = await listen(server);
  return {
    port,
    leadTo: (ports) => (targets = ports),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const rotate = (list, n) => list.map((_, i) => list[(i + n) % list.length]);

function pass({ incoming, answer, body, order: [port, ...others] }) {
  const fail = (status, why) => {
    if (!answer.headersSent) answer.writeHead(status, { 'x-front-door': why });
    answer.end();
  };
  if (port === undefined) return fail(502, 'nobody listens');
  const { method, url, headers } = incoming;
  // A connection of its own: one that idles could close just when it is used again.
  const upstream = ask({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (response) => {
    answer.writeHead(response.statusCode, response.headers);
    response.on('error', () => answer.destroy());
    response.pipe(answer);
  });
  upstream.on('error', (error) => {
    if (error.code === 'ECONNREFUSED') pass({ incoming, answer, body, order: others });
    else fail(502, error.code ?? error.message);
  });
  upstream.end(body);
}
