import { rows } from '../src/database/sql.js';
import type {
  AdminCategoryDetailDto,
  AdminCategoryDto,
} from '../src/modules/catalog/dto/admin-category.dto.js';
import type { AdminProductDetailDto } from '../src/modules/catalog/dto/admin-product-detail.dto.js';
import type { Client } from './client.js';
import type { TestApp } from './test-app.js';

export const money = (amount: number): object => ({ amount, currency: 'IDR' });
export const seen = (version: number): Record<string, string> => ({ 'if-match': `"${version}"` });

/** What a refusal says of each field: `price.amount range`. */
export const faults = ({ body }: { body: unknown }): string[] =>
  ((body as { errors?: { field: string; code: string }[] }).errors ?? []).map(
    ({ field, code }) => `${field} ${code}`,
  );

let products = 0;

/** A whole product as the panel's form sends it. */
export function productBody(categoryId: string, changed: object = {}): Record<string, unknown> {
  products += 1;
  return {
    name: `Stratocaster ${products}`,
    sku: `DESK-${products}`,
    brand: 'Fender',
    model: 'Player',
    groupCode: null,
    categoryId,
    supplierId: null,
    description: 'Suara **tebal**.',
    price: money(12_500_000),
    sale: null,
    weightGrams: 3500,
    lengthCm: 99,
    widthCm: 32,
    heightCm: 5,
    minimumStock: 2,
    lowStockThreshold: 5,
    isActive: true,
    isFeatured: false,
    allowsBackorder: false,
    specifications: [],
    ...changed,
  };
}

/** Makes it; fails the test when it is refused. */
export async function addProduct(
  staff: Client,
  categoryId: string,
  changed: object = {},
): Promise<AdminProductDetailDto> {
  const { status, body } = await staff.post<AdminProductDetailDto>(
    '/admin/products',
    productBody(categoryId, changed),
  );
  expect([status, body]).toEqual([201, expect.objectContaining({ version: 1 })]);
  return body;
}

export async function addCategory(
  staff: Client,
  name: string,
  changed: object = {},
): Promise<AdminCategoryDetailDto> {
  const { status, body } = await staff.post<AdminCategoryDetailDto>('/admin/categories', {
    name,
    parentId: null,
    ...changed,
  });
  expect([status, body]).toEqual([201, expect.objectContaining({ name, version: 1 })]);
  return body;
}

export async function treeOf(staff: Client): Promise<AdminCategoryDto[]> {
  return (await staff.get<AdminCategoryDto[]>('/admin/categories')).body;
}

export interface AuditRow {
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  actorId: string | null;
}

/** What is written down about a thing, oldest first. */
export const auditOf = ({ db }: TestApp, id: string): Promise<AuditRow[]> =>
  rows(
    db,
    'SELECT action, before, after, actor_id AS "actorId" FROM audit_entry WHERE entity_id = $1 ORDER BY id',
    [id],
  );
