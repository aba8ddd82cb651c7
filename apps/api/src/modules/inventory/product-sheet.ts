import { productsEn } from '@hurtrock/i18n/products.en';
import { productsId } from '@hurtrock/i18n/products.id';
import { sheetColumns } from '../../common/sheet-columns.js';
import { wibCell } from '../../common/spreadsheet.js';
import type { Sheet } from '../../common/streamed-sheet.js';
import type { ExportRow } from './product-export.queries.js';

export function productsSheet(locale: 'id' | 'en'): Sheet<ExportRow> {
  const texts = locale === 'en' ? productsEn : productsId;
  return {
    name: texts.sheet,
    columns: sheetColumns(texts.columns, {
      widths: { sku: 20, name: 48, brand: 18, model: 22, category: 24, supplier: 28, slug: 48 },
      rupiah: ['regularPrice', 'price', 'salePrice'],
      moments: ['saleStartsAt', 'saleEndsAt', 'createdAt', 'updatedAt'],
    }),
    cellsOf: (product) => ({
      ...product,
      level: texts.levels[product.level],
      saleStartsAt: product.saleStartsAt && wibCell(product.saleStartsAt),
      saleEndsAt: product.saleEndsAt && wibCell(product.saleEndsAt),
      createdAt: wibCell(product.createdAt),
      updatedAt: wibCell(product.updatedAt),
    }),
  };
}
