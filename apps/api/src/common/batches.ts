import { LARGEST_LIMIT, type Page } from './page.js';

/** A batch that is not full was the last. */
export const ROWS_AT_ONCE = 500;

/** What a statement reads, bit by bit: each time at most `ROWS_AT_ONCE` rows, the first or those after the one given. */
export async function* batchesAfter<Row>(read: (after?: Row) => Promise<Row[]>): AsyncGenerator<Row[]> {
  let batch: Row[] | undefined;
  do {
    batch = await read(batch?.at(-1));
    yield batch;
  } while (batch.length === ROWS_AT_ONCE);
}

/** A whole list, page after page through its own cursor. */
export async function* pagesOf<Item>(
  list: (page: { limit: number; after?: string }) => Promise<Page<Item>>,
): AsyncGenerator<Item[]> {
  let after: string | undefined;
  do {
    const { items, nextCursor } = await list({ limit: LARGEST_LIMIT, after });
    yield items;
    after = nextCursor ?? undefined;
  } while (after !== undefined);
}
