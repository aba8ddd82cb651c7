import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { batchesAfter, ROWS_AT_ONCE } from '../../common/batches.js';
import { streamedSheet } from '../../common/streamed-sheet.js';
import { rows } from '../../database/sql.js';
import { exportedOrders, type ExportedOrder } from './orders-export.queries.js';
import { ordersSheet } from './orders-sheet.js';
import { refuseUnknownDays, type OrderFilters } from './staff-orders.queries.js';

/** Staff's list of orders as a file. */
@Injectable()
export class OrdersExportService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  write(filters: OrderFilters, locale: 'id' | 'en'): Promise<Readable> {
    refuseUnknownDays(filters);
    const orders = batchesAfter<ExportedOrder>((after) => {
      const { text, parameters } = exportedOrders(filters, { after, limit: ROWS_AT_ONCE });
      return rows(this.db, text, parameters);
    });
    return streamedSheet(ordersSheet(locale), orders);
  }
}
