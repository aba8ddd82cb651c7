import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import pg from 'pg';
import { isTransient } from '../common/problem.filter.js';
import { watchedSocket } from './watched-socket.js';

const READY = Buffer.from([...[0x52, 0, 0, 0, 8, 0, 0, 0, 0], ...[0x5a, 0, 0, 0, 5, 0x49]]);

test('who waits for a database that has fallen silent is told to come back, and the connection is left', async () => {
  // Lets everybody in, and then says nothing more.
  const server = createServer((socket) => socket.once('data', () => socket.write(READY)));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const pool = new pg.Pool({
    connectionString: `postgres://shop@127.0.0.1:${(server.address() as AddressInfo).port}/shop?sslmode=disable`,
    stream: () => watchedSocket(50),
  });
  const refused: unknown = await pool.query('SELECT 1').catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'ETIMEDOUT' });
  expect(isTransient(refused)).toBe(true);
  expect(pool.totalCount).toBe(0);
  await pool.end();
  server.close();
});
