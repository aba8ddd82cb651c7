import { createHmac, randomBytes } from 'node:crypto';

/** 128 random bits, safe in cookies and in the fragment of a link. */
export function newToken(): string {
  return randomBytes(16).toString('base64url');
}

/** What the database keeps of a token: without the shop's secret a stolen table opens nothing. */
export function hashToken(token: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(token).digest();
}
