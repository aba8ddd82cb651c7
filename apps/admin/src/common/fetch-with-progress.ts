/** How much of a request has been sent, from 0 to 1. */
export type OnProgress = (sent: number) => void;

/**
 * A `fetch` for the API's client that tells how much has been sent: the browser's own does not say. The answer resolves
 * and an abort rejects as with the real one.
 */
export const fetchWithProgress =
  (onProgress: OnProgress) =>
  async (request: Request): Promise<Response> => {
    const body = await request.blob();
    request.signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const sender = new XMLHttpRequest();
      sender.open(request.method, request.url);
      request.headers.forEach((value, name) => sender.setRequestHeader(name, value));
      sender.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      sender.upload.onload = () => onProgress(1);
      sender.onload = () => resolve(answerOf(sender));
      sender.onerror = () => reject(new TypeError('The request did not reach the API'));
      sender.onabort = () => reject(new DOMException('The request was given up', 'AbortError'));
      request.signal.addEventListener('abort', () => sender.abort(), { once: true });
      sender.send(body);
    });
  };

function answerOf(sender: XMLHttpRequest): Response {
  const type = sender.getResponseHeader('Content-Type');
  return new Response(sender.status === 204 ? null : sender.responseText, {
    status: sender.status,
    headers: type ? { 'Content-Type': type } : {},
  });
}
