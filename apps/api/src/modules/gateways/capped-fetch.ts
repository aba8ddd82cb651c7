const LARGEST_ANSWER = 2 * 1024 * 1024;

/** `fetch` for talking to payment companies: follows no redirect, and gives up on an answer that does not end. */
export async function cappedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const answer = await fetch(input, { ...init, redirect: 'error' });
  if (!answer.body) return answer;
  let size = 0;
  const counted = answer.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength;
        if (size > LARGEST_ANSWER) controller.error(new Error('The answer is too large'));
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted, {
    status: answer.status,
    statusText: answer.statusText,
    headers: answer.headers,
  });
}
