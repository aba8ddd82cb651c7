import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { JobRegistry } from '../../common/jobs.js';
import { InjectLogger } from '../../common/logger.js';
import { rows } from '../../database/sql.js';
import type { OrderView } from '../orders/order-view.js';
import { OrdersService } from '../orders/orders.service.js';
import type { DocumentFacts } from './document-facts.js';
import { SHELVES } from './documents.queries.js';
import { invoicesPdf } from './invoice.js';
import { IssuedDocumentsService } from './issued-documents.service.js';
import { labelFacts } from './label-facts.js';
import { labelsPdf } from './label.js';
import type { Letterhead } from './letterhead.js';
import { LetterheadsService } from './letterheads.service.js';
import { packingSlipsPdf } from './packing-slip.js';
import { inPickOrder } from './pick-order.js';
import type { PrintJob, Skipped } from './print-job.js';
import { BEGIN, END, FAIL, FORGET, PROGRESS } from './print-jobs.queries.js';

/** How often a reader hears how far it is. */
const STEP = 10;

interface Pile {
  orders: OrderView[];
  shop: Letterhead;
  skipped: Skipped[];
  onDrawn: (count: number) => Promise<void>;
}

/** Draws what was asked for, in the order in which somebody walks along the shelves. */
@Injectable()
export class PrinterService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @InjectLogger() private readonly logger: Logger,
    private readonly jobs: JobRegistry,
    private readonly orders: OrdersService,
    private readonly letterheads: LetterheadsService,
    private readonly documents: IssuedDocumentsService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('documents.print', ({ printJobId }) => this.print(printJobId));
    this.jobs.on('documents.forget-prints', async () => void (await this.db.query(FORGET)));
  }

  private async print(id: string): Promise<void> {
    const [job] = await rows<PrintJob>(this.db, BEGIN, [id]);
    if (!job) return;
    try {
      const { file, skipped } = await this.draw(job);
      await this.db.query(END, [id, job.orders.length, JSON.stringify(skipped), file]);
    } catch (error) {
      this.logger.error({ err: error, printJobId: id }, 'a batch could not be printed');
      await this.db.query(FAIL, [id]);
    }
  }

  private async draw(job: PrintJob): Promise<{ file: Buffer | null; skipped: Skipped[] }> {
    const skipped: Skipped[] = [];
    const found = await this.find(job.orders, skipped);
    const pile: Pile = {
      orders: inPickOrder(found, await this.shelvesOf(found)),
      shop: await this.letterheads.current(),
      skipped,
      onDrawn: async (count) => {
        if (count % STEP === 0) await this.db.query(PROGRESS, [job.id, Math.min(count, job.orders.length)]);
      },
    };
    return { file: await this.drawPile(job, pile), skipped };
  }

  private async drawPile({ kind, size }: PrintJob, pile: Pile): Promise<Buffer | null> {
    const { orders, shop, onDrawn } = pile;
    if (kind === 'packing_slips') {
      const slips = orders.map((order) => ({ order, shop }));
      return slips.length > 0 ? packingSlipsPdf(slips, onDrawn) : null;
    }
    if (kind === 'invoices') {
      const facts = await this.invoicesOf(pile);
      return facts.length > 0 ? invoicesPdf(facts, onDrawn) : null;
    }
    const labels = labelsOf(pile);
    return labels.length > 0 ? labelsPdf(labels, size ?? '100x150', onDrawn) : null;
  }

  private async find(numbers: string[], skipped: Skipped[]): Promise<OrderView[]> {
    const found: OrderView[] = [];
    for (const number of numbers)
      try {
        found.push(await this.orders.readByNumber(number));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        skipped.push({ number, code: 'not_found' });
      }
    return found;
  }

  private async shelvesOf(orders: OrderView[]): Promise<Map<string, string[]>> {
    const ids = orders.map(({ lines }) => lines[0]?.productId).filter(Boolean);
    const shelves = await rows<{ id: string; path: string[] }>(this.db, SHELVES, [ids]);
    return new Map(shelves.map(({ id, path }) => [id, path]));
  }

  /** Drawn from what was kept when they were issued: a copy says what the original says. */
  private async invoicesOf({ orders, skipped }: Pile): Promise<DocumentFacts[]> {
    const issued: DocumentFacts[] = [];
    for (const order of orders) {
      if (order.invoiceNumber === null) {
        skipped.push({ number: order.number, code: 'not_paid' });
        continue;
      }
      const { facts } = await this.documents.read(order, { kind: 'invoice' });
      issued.push({ ...facts, shop: await this.letterheads.withLogo(facts.shop) });
    }
    return issued;
  }
}

/** Of each order the parcels that have not arrived. */
function labelsOf({ orders, shop, skipped }: Pile): ReturnType<typeof labelFacts>[] {
  return orders.flatMap((order) => {
    const underway = order.shipments.filter(({ deliveredAt }) => deliveredAt === null);
    if (underway.length === 0) skipped.push({ number: order.number, code: 'not_shipped' });
    return underway.map((shipment) => labelFacts(order, shipment, shop));
  });
}
