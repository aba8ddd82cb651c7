import { hash } from 'node:crypto';

/** Weak, because the same answer leaves compressed and plain. */
export const etagOf = (body: string | Buffer): string => `W/"${hash('sha1', body, 'hex')}"`;

const plain = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether the browser says that it has this already. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || plain(tag) === plain(etag));
}

export type Encoding = 'br' | 'gzip';

/** The best that the browser takes. */
export function encodingOf(acceptEncoding: string | undefined): Encoding | undefined {
  if (acceptEncoding === undefined) return undefined;
  const taken = acceptEncoding
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => !/;\s*q=0(?:\.0*)?$/.test(each))
    .map((each) => each.split(';', 1)[0]!.trim());
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding) || taken.includes('*'));
}
