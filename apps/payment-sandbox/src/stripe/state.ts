import type {
  ChargeRecord,
  DisputeRecord,
  EventRecord,
  IdempotencyRecord,
  IntentRecord,
  RefundRecord,
  SessionRecord,
} from './records.js';

/** Everything the Stripe half knows, in the order it came to be. */
export class StripeState {
  readonly sessions = new Map<string, SessionRecord>();
  readonly intents = new Map<string, IntentRecord>();
  readonly charges = new Map<string, ChargeRecord>();
  readonly refunds = new Map<string, RefundRecord>();
  readonly disputes = new Map<string, DisputeRecord>();
  readonly events = new Map<string, EventRecord>();
  readonly idempotency = new Map<string, IdempotencyRecord>();

  clear(): void {
    for (const collection of this.collections()) collection.clear();
  }

  toJSON(): StripeSnapshot {
    return {
      sessions: [...this.sessions.values()],
      intents: [...this.intents.values()],
      charges: [...this.charges.values()],
      refunds: [...this.refunds.values()],
      disputes: [...this.disputes.values()],
      events: [...this.events.values()],
      // A key whose request was cut off by the end of the process counts as never used.
      idempotency: [...this.idempotency].filter(([, record]) => record.answer !== null),
    };
  }

  restore(snapshot: StripeSnapshot): void {
    this.clear();
    for (const record of snapshot.sessions) this.sessions.set(record.id, record);
    for (const record of snapshot.intents) this.intents.set(record.id, record);
    for (const record of snapshot.charges) this.charges.set(record.id, record);
    for (const record of snapshot.refunds) this.refunds.set(record.id, record);
    for (const record of snapshot.disputes) this.disputes.set(record.id, record);
    for (const record of snapshot.events) this.events.set(record.id, record);
    for (const [key, record] of snapshot.idempotency) this.idempotency.set(key, record);
  }

  chargesOf(intentId: string): ChargeRecord[] {
    return [...this.charges.values()].filter((charge) => charge.paymentIntentId === intentId);
  }

  refundsOf(chargeId: string): RefundRecord[] {
    return [...this.refunds.values()].filter((refund) => refund.chargeId === chargeId);
  }

  disputeOf(chargeId: string): DisputeRecord | undefined {
    return [...this.disputes.values()].find((dispute) => dispute.chargeId === chargeId);
  }

  /** What a charge has given back; a failed refund gives nothing back. */
  refundedOf(chargeId: string): number {
    return this.refundsOf(chargeId)
      .filter((refund) => refund.status !== 'failed')
      .reduce((sum, refund) => sum + refund.amount, 0);
  }

  private collections(): Map<string, unknown>[] {
    return [
      this.sessions,
      this.intents,
      this.charges,
      this.refunds,
      this.disputes,
      this.events,
      this.idempotency,
    ];
  }
}

export interface StripeSnapshot {
  sessions: SessionRecord[];
  intents: IntentRecord[];
  charges: ChargeRecord[];
  refunds: RefundRecord[];
  disputes: DisputeRecord[];
  events: EventRecord[];
  idempotency: [string, IdempotencyRecord][];
}
