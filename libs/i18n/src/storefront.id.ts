import { storefrontFirstId } from './storefront.first.id.js';
import { storefrontLaterId } from './storefront.later.id.js';

/** Every sentence of the storefront in Indonesian; the English catalogue is typed by this one. */
export const storefrontId = { ...storefrontFirstId, ...storefrontLaterId };

export type StorefrontMessages = typeof storefrontId;
