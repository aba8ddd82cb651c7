import type { DataSource, EntityManager } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { rows } from '../../database/sql.js';
import type { ProofDecision } from './payment-proof.entity.js';

/** A proof without its picture. */
export interface ProofRow {
  id: string;
  attemptId: string | null;
  note: string;
  createdAt: Date;
  decision: ProofDecision | null;
  reason: string;
}

/** One that staff have to look at, with the order it is for. */
export interface WaitingProof extends ProofRow {
  orderNumber: string;
  customerName: string;
  /** Whole rupiah. */
  amount: number;
}

const PROOF = `p.id, p.attempt_id AS "attemptId", p.note, p.created_at AS "createdAt", p.decision, p.reason`;

/** More proofs for one payment than anybody needs. */
const MOST_PROOFS = 10;

type NewProof = { image: Buffer; note: string; uploadedBy: string } & (
  { attemptId: string; refundId?: undefined } | { refundId: string; attemptId?: undefined }
);

export async function insertProof(tx: EntityManager, proof: NewProof): Promise<void> {
  const { attemptId = null, refundId = null, image, note, uploadedBy } = proof;
  const [stored] = await rows(
    tx,
    `INSERT INTO payment_proof (attempt_id, refund_id, image, note, uploaded_by)
     SELECT $1, $2, $3, $4, $5
      WHERE (SELECT count(*) FROM payment_proof WHERE attempt_id = $1::uuid OR refund_id = $2::uuid) < $6 RETURNING id`,
    [attemptId, refundId, image, note, uploadedBy, MOST_PROOFS],
  );
  if (!stored) throw new AppError('too_many_proofs');
}

/** Closes every proof of the attempt that nobody has judged yet. */
export async function decideProof(
  tx: EntityManager,
  attemptId: string,
  { decision, reason, decidedBy }: { decision: ProofDecision; reason: string; decidedBy?: string },
): Promise<void> {
  await tx.query(
    `UPDATE payment_proof SET decision = $2, reason = $3, decided_by = $4, decided_at = shop_now()
      WHERE attempt_id = $1 AND decision IS NULL`,
    [attemptId, decision, reason, decidedBy ?? null],
  );
}

export function proofsOfOrder(db: DataSource, number: string): Promise<ProofRow[]> {
  return rows<ProofRow>(
    db,
    `SELECT ${PROOF} FROM payment_proof p JOIN payment_attempt a ON a.id = p.attempt_id
       JOIN sales_order o ON o.id = a.order_id WHERE o.number = $1 ORDER BY p.id`,
    [number],
  );
}

/** The oldest first: who has waited longest is served next. */
export function waitingProofs(db: DataSource, limit: number, after: string | null): Promise<WaitingProof[]> {
  return rows<WaitingProof>(
    db,
    `SELECT ${PROOF}, o.number AS "orderNumber", o.contact->>'name' AS "customerName", a.amount
       FROM payment_proof p JOIN payment_attempt a ON a.id = p.attempt_id JOIN sales_order o ON o.id = a.order_id
      WHERE p.decision IS NULL AND ($2::uuid IS NULL OR p.id > $2) ORDER BY p.id LIMIT $1`,
    [limit, after],
  );
}

export async function proofImage(db: DataSource, id: string): Promise<Buffer> {
  const [proof] = await rows<{ image: Buffer }>(db, 'SELECT image FROM payment_proof WHERE id = $1', [id]);
  if (!proof) throw new AppError('not_found');
  return proof.image;
}
