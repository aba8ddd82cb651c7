import { createHash } from 'node:crypto';

/** What Midtrans calls a signature: it covers these three fields and no others, without separators. */
export interface SignedFields {
  order_id: string;
  status_code: string;
  gross_amount: string;
}

export function signatureKey(fields: SignedFields, serverKey: string): string {
  const text = fields.order_id + fields.status_code + fields.gross_amount + serverKey;
  return createHash('sha512').update(text, 'utf8').digest('hex');
}
