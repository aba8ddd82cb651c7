import type { KeptAnswer, SnapRecord, TransactionRecord } from './records.js';

/** Everything the Midtrans half knows, in the order it came to be. */
export class MidtransState {
  /** By order. */
  readonly snaps = new Map<string, SnapRecord>();
  /** By transaction. An order has several when a payment was refused and tried again. */
  readonly transactions = new Map<string, TransactionRecord>();
  readonly keptAnswers = new Map<string, KeptAnswer>();

  clear(): void {
    this.snaps.clear();
    this.transactions.clear();
    this.keptAnswers.clear();
  }

  toJSON(): MidtransSnapshot {
    return {
      snaps: [...this.snaps.values()],
      transactions: [...this.transactions.values()],
      // A key whose request was cut off by the end of the process counts as never used.
      keptAnswers: [...this.keptAnswers].filter(([, kept]) => kept.answer !== null),
    };
  }

  restore(snapshot: MidtransSnapshot): void {
    this.clear();
    for (const snap of snapshot.snaps) this.snaps.set(snap.orderId, snap);
    for (const transaction of snapshot.transactions) this.transactions.set(transaction.id, transaction);
    for (const [key, kept] of snapshot.keptAnswers) this.keptAnswers.set(key, kept);
  }

  snapByToken(token: string): SnapRecord | undefined {
    return [...this.snaps.values()].find((snap) => snap.token === token);
  }

  transactionsOf(orderId: string): TransactionRecord[] {
    return [...this.transactions.values()].filter((transaction) => transaction.orderId === orderId);
  }

  /** What the gateway means when it is asked for an order. */
  latestOf(orderId: string): TransactionRecord | undefined {
    return this.transactionsOf(orderId).at(-1);
  }

  /** What was last begun on this page. An order whose payment has expired may have got a new page. */
  latestOn(snap: SnapRecord): TransactionRecord | undefined {
    return this.transactionsOf(snap.orderId)
      .filter((transaction) => transaction.token === snap.token)
      .at(-1);
  }
}

export interface MidtransSnapshot {
  snaps: SnapRecord[];
  transactions: TransactionRecord[];
  keptAnswers: [string, KeptAnswer][];
}
