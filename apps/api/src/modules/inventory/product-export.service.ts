import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { batchesAfter, ROWS_AT_ONCE } from '../../common/batches.js';
import { streamedSheet } from '../../common/streamed-sheet.js';
import { rows } from '../../database/sql.js';
import type { AdminProductFilter } from './admin-products.queries.js';
import { exportStatement, type ExportRow } from './product-export.queries.js';
import { productsSheet } from './product-sheet.js';

/** The list of products as a file. */
@Injectable()
export class ProductExportService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  write(filter: AdminProductFilter, locale: 'id' | 'en'): Promise<Readable> {
    const products = batchesAfter<ExportRow>((after) => {
      const { text, parameters } = exportStatement(filter, { after: after?.id, limit: ROWS_AT_ONCE });
      return rows(this.db, text, parameters);
    });
    return streamedSheet(productsSheet(locale), products);
  }
}
