import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../lib/problem.mjs';

const jobs = ['media.render', 'media.render-avif'];

/** Waits until no picture waits to be made smaller; asks the database of this client every so many milliseconds. */
export async function picturesSettled({ client, signal, pause = 10 }) {
  for (;;) {
    signal?.throwIfAborted();
    const { rows } = await client.query(
      'SELECT last_error FROM graphile_worker.jobs WHERE task_identifier = ANY($1) ORDER BY last_error LIMIT 1',
      [jobs],
    );
    if (rows.length === 0) return;
    if (rows[0].last_error !== null)
      throw new Problem('A picture could not be made smaller.', rows[0].last_error);
    await sleep(pause);
  }
}
