import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { JobRegistry } from '../../common/jobs.js';
import { rows } from '../../database/sql.js';
import type { OrderView } from '../orders/order-view.js';
import { readOrder } from '../orders/orders.queries.js';
import { creditNotePdf } from './credit-note.js';
import { orderFacts, type CreditFacts, type DocumentFacts, type DocumentKind } from './document-facts.js';
import { CREDIT_NOTES, ISSUE, ISSUED } from './documents.queries.js';
import { invoicePdf } from './invoice.js';
import { letterheadOf } from './letterhead.js';
import { LetterheadsService } from './letterheads.service.js';
import { receiptPdf } from './receipt.js';

/** Which paper of an order. */
export interface Wanted {
  kind: DocumentKind;
  creditNoteId?: string;
}

export interface Issued {
  number: string;
  facts: DocumentFacts;
  content: Buffer;
}

export interface Listed {
  kind: DocumentKind;
  number: string;
  issuedAt: Date;
  creditNoteId: string | null;
  cancelledAt: Date | null;
}

interface CreditNoteRow extends CreditFacts {
  id: string;
  number: string;
  issuedAt: Date;
  cancelledAt: Date | null;
}

/** Papers that the tax office may ask for: drawn once, from the order as it was, and for ever the same bytes. */
@Injectable()
export class IssuedDocumentsService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly jobs: JobRegistry,
    private readonly letterheads: LetterheadsService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('documents.issue', async ({ orderId, ...wanted }) => {
      await this.read(await readOrder(this.db, orderId), wanted);
    });
  }

  /** Issues it first where nobody has yet. Throws `not_found` before the order is paid. */
  async read(order: OrderView, wanted: Wanted): Promise<Issued> {
    const issued = await this.find(order.id, wanted);
    if (issued) return issued;
    const facts = await this.factsOf(order, wanted);
    const content = await draw(wanted.kind, facts);
    await this.db.query(ISSUE, [
      order.id,
      wanted.kind,
      wanted.creditNoteId ?? null,
      facts.number,
      order.locale,
      JSON.stringify({ ...facts, shop: letterheadOf(facts.shop) }),
      content,
    ]);
    return (await this.find(order.id, wanted))!;
  }

  /** What the order has or can have, whether it is drawn already or not. */
  async list(order: OrderView): Promise<Listed[]> {
    if (order.invoiceNumber === null) return [];
    const paid = { issuedAt: paidAt(order), creditNoteId: null, cancelledAt: null };
    const credits = await rows<CreditNoteRow>(this.db, CREDIT_NOTES, [order.id, null]);
    return [
      { ...paid, kind: 'invoice', number: order.invoiceNumber },
      { ...paid, kind: 'receipt', number: receiptNumber(order.invoiceNumber) },
      ...credits.map(({ id, number, issuedAt, cancelledAt }) => ({
        kind: 'credit_note' as const,
        number,
        issuedAt,
        creditNoteId: id,
        cancelledAt,
      })),
    ];
  }

  private async find(orderId: string, { kind, creditNoteId }: Wanted): Promise<Issued | undefined> {
    const [issued] = await rows<Issued>(this.db, ISSUED, [orderId, kind, creditNoteId ?? null]);
    return issued;
  }

  private async factsOf(order: OrderView, { kind, creditNoteId }: Wanted): Promise<DocumentFacts> {
    if (order.invoiceNumber === null) throw new AppError('not_found');
    const shop = await this.letterheads.current();
    const facts = {
      number: kind === 'receipt' ? receiptNumber(order.invoiceNumber) : order.invoiceNumber,
      date: paidAt(order).toISOString(),
      order: orderFacts(order),
      shop,
      credit: null,
    };
    if (kind !== 'credit_note') return facts;
    const [credit] = creditNoteId
      ? await rows<CreditNoteRow>(this.db, CREDIT_NOTES, [order.id, creditNoteId])
      : [];
    if (!credit) throw new AppError('not_found');
    const { number, issuedAt, amount, taxNet, taxBase, taxAmount, lines } = credit;
    return {
      ...facts,
      number,
      date: issuedAt.toISOString(),
      credit: { amount, taxNet, taxBase, taxAmount, lines },
    };
  }
}

function draw(kind: DocumentKind, facts: DocumentFacts): Promise<Buffer> {
  if (facts.credit) return creditNotePdf({ ...facts, credit: facts.credit });
  return kind === 'receipt' ? receiptPdf(facts) : invoicePdf(facts);
}

const receiptNumber = (invoiceNumber: string): string => `KW/${invoiceNumber}`;

/** When the invoice got its number. */
function paidAt({ history, placedAt }: OrderView): Date {
  const paid = history.find(({ action }) => action === 'paid' || action === 'cash_collected');
  return new Date(paid?.at ?? placedAt);
}
