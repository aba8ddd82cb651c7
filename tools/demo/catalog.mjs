import { categories } from './data/categories.mjs';
import { originalSkus, products } from './data/products.mjs';
import { templates } from './data/templates.mjs';

const DAY = 24 * 60 * 60_000;
/** So many of the newest products came in during the last months; all others were there from the first day. */
const NEWCOMERS = 8;

export const slugOf = (name) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['"\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function makeSuppliers(suppliers, ids, start) {
  return suppliers.map(({ contactPerson, ...supplier }) => ({
    id: ids(start),
    ...supplier,
    contact_person: contactPerson,
    is_active: true,
  }));
}

export function makeCategories(ids, start) {
  const rows = [];
  const add = (list, parentId) =>
    list.forEach(([name, slug, description, children = []], position) => {
      const id = ids(start);
      rows.push({ id, parent_id: parentId, name, slug, description, position, is_active: true });
      add(children, id);
    });
  add(categories, null);
  return rows;
}

/** What the products of each category are described by. */
export function makeTemplates(ids, start, categoryRows) {
  return Object.entries(templates).flatMap(([slug, template]) =>
    template.map(([name, unit, type, is_filterable], position) => ({
      id: ids(start),
      category_id: categoryRows.find((category) => category.slug === slug).id,
      name,
      unit,
      type,
      is_filterable,
      position,
    })),
  );
}

/** The products with their ids, dates and places in the shop. */
export function makeProducts({ ids, random, start, today, categoryRows, supplierRows }) {
  const idOf = (rows, field, value) => {
    const found = rows.find((row) => row[field] === value);
    if (!found) throw new Error(`The demo data names an unknown ${field}: ${value}`);
    return found.id;
  };
  const newcomers = new Set(
    Array.from({ length: NEWCOMERS }, (_, i) => products[originalSkus.length + i * 7].sku),
  );
  return products.map((product, i) => {
    const createdAt = newcomers.has(product.sku)
      ? new Date(today.getTime() - random.between(20, 90) * DAY + random.between(600, 900) * 60_000)
      : new Date(start.getTime() + i * 37 * 60_000);
    const [lengthCm, widthCm, heightCm] = product.size;
    return {
      ...product,
      id: ids(createdAt),
      slug: slugOf(product.name),
      weightGrams: product.weight,
      lengthCm,
      widthCm,
      heightCm,
      createdAt,
      isOriginal: originalSkus.includes(product.sku),
      categoryId: idOf(categoryRows, 'slug', product.category),
      supplierId: idOf(supplierRows, 'name', product.supplier),
    };
  });
}

/** A product as its table has it. */
export function productRow(product, { availability, units_sold }) {
  const [, minimum, low] = product.stock;
  return {
    id: product.id,
    sku: product.sku,
    slug: product.slug,
    name: product.name,
    description: product.description,
    brand: product.brand,
    model: product.model,
    group_code: product.groupCode ?? null,
    price: product.price,
    category_id: product.categoryId,
    supplier_id: product.supplierId,
    weight_grams: product.weightGrams,
    length_cm: product.lengthCm,
    width_cm: product.widthCm,
    height_cm: product.heightCm,
    minimum_stock: minimum,
    low_stock_threshold: low,
    is_active: true,
    is_featured: product.isFeatured ?? false,
    allows_backorder: product.allowsBackorder ?? false,
    specifications: product.specifications.map(([name, value, unit]) => ({ name, value, unit })),
    availability,
    units_sold,
    archived_at: null,
    created_at: product.createdAt,
    updated_at: product.createdAt,
  };
}
