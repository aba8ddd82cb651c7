import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { fieldError } from '../../common/app-error.js';
import { rows } from '../../database/sql.js';
import { taxRecap, type RecapLine, type TaxRecap } from './tax-recap.js';

/** Whether the moment lies in the month that begins with $1, as Jakarta counts it: bounds, so that an index can seek. */
const inMonth = (moment: string): string => `
  ${moment} >= $1::date::timestamp AT TIME ZONE 'Asia/Jakarta'
  AND ${moment} < ($1::date + interval '1 month') AT TIME ZONE 'Asia/Jakarta'`;

/** An order has its invoice from the moment on that it first became paid; its history says when. */
export const RECAP_LINES = `
  SELECT l.* FROM (
    SELECT 'invoice' AS kind, o.invoice_number AS number, o.number AS "orderNumber", o.contact->>'name' AS buyer,
           h.at AS "issuedAt", o.total, o.tax_net AS net, o.tax_base AS base, o.tax_amount AS tax
      FROM order_history h JOIN sales_order o ON o.id = h.order_id
     WHERE h.action IN ('paid', 'cash_collected') AND ${inMonth('h.at')} AND o.invoice_number IS NOT NULL
       AND h.id = (SELECT e.id FROM order_history e WHERE e.order_id = h.order_id
                    AND e.action IN ('paid', 'cash_collected') ORDER BY e.id LIMIT 1)
    UNION ALL
    SELECT 'credit_note', c.number, o.number, o.contact->>'name', c.issued_at, c.amount, c.tax_net, c.tax_base,
           c.tax_amount
      FROM credit_note c JOIN sales_order o ON o.id = c.order_id
     WHERE ${inMonth('c.issued_at')}
    UNION ALL
    SELECT 'cancelled_credit_note', c.number, o.number, o.contact->>'name', x.cancelled_at, c.amount, c.tax_net,
           c.tax_base, c.tax_amount
      FROM credit_note_cancellation x JOIN credit_note c ON c.id = x.credit_note_id JOIN sales_order o ON o.id = c.order_id
     WHERE ${inMonth('x.cancelled_at')}) l
   ORDER BY l."issuedAt", l.number`;

/** The invoices and credit notes of a month, and the credit notes that it cancelled, for who declares the PPN. */
@Injectable()
export class TaxRecapService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** A month in WIB that has begun, as YYYY-MM. */
  async read(month: string): Promise<TaxRecap> {
    const [begun] = await rows<{ isBegun: boolean }>(
      this.db,
      `SELECT $1::date::timestamp AT TIME ZONE 'Asia/Jakarta' <= shop_now() AS "isBegun"`,
      [`${month}-01`],
    );
    if (!begun!.isBegun) throw fieldError('month', 'future', 'This month has not begun');
    return taxRecap(month, await rows<RecapLine>(this.db, RECAP_LINES, [`${month}-01`]));
  }
}
