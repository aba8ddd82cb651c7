/** An answer of the API as it went over the wire. */
export interface Recorded {
  method: string;
  path: string;
  status: number;
  type: string;
  headers: Headers;
  text: string;
}

/** Everything that one address answers to this process while `work` runs. */
export async function recorded(url: string, work: () => Promise<unknown>): Promise<Recorded[]> {
  const answers: Recorded[] = [];
  const ask = globalThis.fetch;
  const listening = jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const answer = await ask(input, init);
    const address = new URL(input instanceof Request ? input.url : input);
    if (address.origin === url)
      answers.push({
        method: init?.method ?? 'GET',
        path: address.pathname,
        status: answer.status,
        type: answer.headers.get('content-type')?.split(';')[0] ?? '',
        headers: answer.headers,
        text: await answer.clone().text(),
      });
    return answer;
  });
  await work().finally(() => listening.mockRestore());
  return answers;
}

/** Every key of a JSON value, however deep. */
export function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}
