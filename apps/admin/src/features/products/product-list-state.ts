import type { Schema } from '@hurtrock/api-client';
import { listColumns } from '../../common/list-columns';
import { STOCK_LEVELS } from '../../common/stock-badge';

export type ProductSummary = Schema<'AdminProductDto'>;

/** What the address may hold beside the pages that are shown. */
export const FILTERS = ['q', 'category', 'level', 'status', 'brand', 'supplier', 'featured'] as const;
export const LEVELS = STOCK_LEVELS.filter((level) => level !== 'ok');
export const STATUSES = ['active', 'inactive', 'archived'] as const;
export const SORTS = ['name', '-name', 'price', '-price', 'newest', 'updated', 'stock'] as const;

const ALL = ['brand', 'category', 'price', 'onHand', 'reserved', 'available', 'stock', 'updatedAt'] as const;
export type ColumnName = (typeof ALL)[number];

export const COLUMNS = listColumns<ColumnName>(ALL, [
  'category',
  'price',
  'onHand',
  'reserved',
  'available',
  'stock',
]);

/** What of the address a saved view keeps. */
export const VIEW_PARAMS = [...FILTERS, 'sort', 'columns'] as const;
