/**
 * A `fetch` for one upload that tells how much of it has left, which no browser's own `fetch` does. It sends the request
 * that it is given and answers as `fetch` would, so that the generated client can be told to use it.
 */
export function fetchWithProgress(
  onProgress: (share: number) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = await request.arrayBuffer();
    return new Promise((resolve, reject) => {
      const call = new XMLHttpRequest();
      call.open(request.method, request.url);
      request.headers.forEach((value, name) => call.setRequestHeader(name, value));
      call.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0));
      call.addEventListener('load', () => {
        const headers = { 'Content-Type': call.getResponseHeader('Content-Type') ?? '' };
        resolve(new Response(call.responseText || null, { status: call.status, headers }));
      });
      // What `fetch` throws when nobody answers.
      call.addEventListener('error', () => reject(new TypeError('Failed to fetch')));
      call.send(body);
    });
  };
}
