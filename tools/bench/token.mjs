import { createHmac, randomBytes } from 'node:crypto';

/** A token as the shop's cookies carry it, and what its database keeps of one. */
export const newToken = () => randomBytes(16).toString('base64url');

export const hashToken = (token, secret) => createHmac('sha256', secret).update(token).digest();
