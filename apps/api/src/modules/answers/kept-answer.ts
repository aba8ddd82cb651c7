import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { etagOf, type Encoding } from './conditional.js';

const brotli = promisify(brotliCompress);
const COMPRESSED: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    brotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/** Less is not worth compressing. */
const WORTH = 1024;

/** The bytes of one answer, and their compressed forms, each made when it is first asked for. */
export class KeptAnswer {
  readonly body: Buffer;
  readonly etag: string;
  private readonly forms: Partial<Record<Encoding, Buffer | Promise<Buffer>>> = {};

  constructor(body: string | Buffer) {
    this.body = typeof body === 'string' ? Buffer.from(body) : body;
    this.etag = etagOf(this.body);
  }

  /** What it weighs in memory: the compressed forms together are hardly longer than the plain one. */
  get bytes(): number {
    return this.body.length * 2 + 1024;
  }

  isCompressedFor(encoding: Encoding | undefined): encoding is Encoding {
    return encoding !== undefined && this.body.length >= WORTH;
  }

  compressed(encoding: Encoding): Buffer | Promise<Buffer> {
    return (this.forms[encoding] ??= COMPRESSED[encoding](this.body).then(
      (form) => (this.forms[encoding] = form),
    ));
  }
}
