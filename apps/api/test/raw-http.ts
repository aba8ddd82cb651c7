import { once } from 'node:events';
import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Sends exactly these bytes on a connection of its own: `fetch` would tidy the request up. */
export async function sendRaw(url: string, head: string[], body: string | Buffer = ''): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const length = Buffer.byteLength(body);
  const lines = [
    ...head,
    'Host: 127.0.0.1',
    'Connection: close',
    ...(length > 0 ? [`Content-Length: ${length}`] : []),
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  if (length > 0) socket.write(body);
  await once(socket, 'close').catch(() => undefined);
  return parse(Buffer.concat(chunks).toString('latin1'));
}

function parse(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
  });
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: rest.join('\r\n\r\n'),
  };
}
