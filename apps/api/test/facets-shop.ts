import type { DataSource } from 'typeorm';
import { aShelf, shelved } from './shelf.js';

export interface Made {
  slug: string;
  shelf: string;
  brand: string;
  price: number;
  availability: 'in_stock' | 'low' | 'out' | 'backorder';
  isOnSale: boolean;
  isFeatured: boolean;
  specifications: { name: string; value: string | number | boolean; unit: string | null }[];
}

/** gitar > elektrik, akustik; bass; gudang, which is closed, > rak. */
const SHELVES = ['gitar', 'elektrik', 'akustik', 'bass'];
const BELOW: Record<string, string[]> = {
  gitar: ['gitar', 'elektrik', 'akustik'],
  elektrik: ['elektrik'],
  akustik: ['akustik'],
  bass: ['bass'],
};

/** Six dozen products of many mixtures, and some that nobody may see. */
export async function aShopToChooseFrom(db: DataSource): Promise<Made[]> {
  await aShelf(db, 'gitar', { position: 1 });
  await aShelf(db, 'elektrik', { parent: 'gitar', position: 1 });
  await aShelf(db, 'akustik', { parent: 'gitar', position: 0 });
  await aShelf(db, 'bass', { position: 0 });
  await aShelf(db, 'gudang', { isActive: false });
  const made = Array.from({ length: 72 }, (_, i) => mixture(i));
  for (const product of made) {
    const id = await shelved(db, product);
    if (product.isOnSale)
      await db.query(
        `UPDATE product SET list_price = price * 2, sale_price = price, sale_starts_at = shop_now() WHERE id = $1`,
        [id],
      );
  }
  await shelved(db, { ...mixture(0), slug: 'hidden', isActive: false });
  await shelved(db, { ...mixture(0), slug: 'archived', isArchived: true });
  await shelved(db, { ...mixture(0), slug: 'in-the-cellar', shelf: 'gudang' });
  await db.query(TEMPLATES);
  return made;
}

function mixture(i: number): Made {
  return {
    slug: `p-${String(i)}`,
    shelf: SHELVES[i % 4]!,
    brand: ['Fender', 'Ibanez', 'Yamaha', 'Cort', "D'Addario"][i % 5]!,
    price: 1_000_000 + ((i * 7) % 11) * 500_000,
    availability: (['in_stock', 'low', 'out', 'backorder', 'in_stock'] as const)[(i * 3) % 5]!,
    isOnSale: i % 6 === 0,
    isFeatured: i % 7 === 0,
    specifications: [
      { name: i % 9 === 0 ? 'SENAR' : 'Senar', value: [4, 6, 7, 12][(i * 5) % 4]!, unit: null },
      ...(i % 3 === 0 ? [] : [{ name: 'Warna', value: ['Hitam', 'Sunburst: tua'][i % 2]!, unit: null }]),
      { name: 'Hardcase', value: i % 2 === 0, unit: null },
      { name: 'Panjang skala', value: 600 + (i % 3) * 0.5, unit: 'mm' },
      { name: 'Nomor', value: `#${String(i)}`, unit: null },
    ],
  };
}

/** Nomor may not be chosen by, nor Hardcase among basses; the electric ones measure their scale again. */
const TEMPLATES = `
  INSERT INTO category_specification (category_id, name, unit, type, is_filterable, position)
  SELECT c.id, t.name, t.unit, t.type, t.is_filterable, t.position
    FROM category c JOIN (VALUES
      ('gitar', 'Senar', NULL, 'number', true, 0), ('gitar', 'Warna', NULL, 'text', true, 1),
      ('gitar', 'Nomor', NULL, 'text', false, 2), ('elektrik', 'Panjang skala', 'mm', 'number', true, 0),
      ('akustik', 'Hardcase', NULL, 'boolean', true, 0), ('bass', 'senar', NULL, 'number', true, 0),
      ('bass', 'Hardcase', NULL, 'boolean', false, 1))
      AS t (slug, name, unit, type, is_filterable, position) ON t.slug = c.slug`;

export interface Rule {
  name: string;
  unit: string | null;
  type: string;
}
const STRINGS = { name: 'Senar', unit: null, type: 'number' };
const COLOUR = { name: 'Warna', unit: null, type: 'text' };
const SCALE = { name: 'Panjang skala', unit: 'mm', type: 'number' };
const CASE = { name: 'Hardcase', unit: null, type: 'boolean' };
/** What each shelf lets one choose by, written down by hand. */
export const RULES: Record<string, Rule[]> = {
  gitar: [STRINGS, COLOUR, CASE, SCALE],
  elektrik: [STRINGS, COLOUR, SCALE],
  akustik: [STRINGS, COLOUR, CASE],
  bass: [{ ...STRINGS, name: 'senar' }],
};

export interface Wanted {
  category?: string;
  brand?: string[];
  minPrice?: number;
  maxPrice?: number;
  inStock?: boolean;
  onSale?: boolean;
  featured?: boolean;
  spec?: string[];
}

type Part = 'brand' | 'price' | 'spec' | 'none';

const canBeSent = ({ availability }: Made): boolean => availability === 'in_stock' || availability === 'low';

export const valueOf = (product: Made, name: string): string | undefined => {
  const found = product.specifications.find((it) => it.name.toLowerCase() === name.toLowerCase());
  return found && String(found.value);
};

/** Whether a product is wanted, said as plainly as can be; `but` is left out of the question. */
export function isWanted(product: Made, wanted: Wanted, but: Part = 'none', butName = ''): boolean {
  const { category, brand, minPrice = 0, maxPrice = Infinity, spec = [] } = wanted;
  const names = new Set(spec.map((it) => it.split(':', 1)[0]!.toLowerCase()));
  const hasAll = [...names]
    .filter((name) => !(but === 'spec' && name === butName.toLowerCase()))
    .every((name) =>
      spec.some(
        (it) =>
          it.split(':', 1)[0]!.toLowerCase() === name &&
          valueOf(product, name) === it.slice(it.indexOf(':') + 1),
      ),
    );
  return (
    (category === undefined || BELOW[category]!.includes(product.shelf)) &&
    (but === 'brand' || brand === undefined || brand.includes(product.brand)) &&
    (but === 'price' || (product.price >= minPrice && product.price <= maxPrice)) &&
    (!wanted.inStock || canBeSent(product)) &&
    (!wanted.onSale || product.isOnSale) &&
    (!wanted.featured || product.isFeatured) &&
    hasAll
  );
}

const rupiah = (amount: number): object => ({ amount, currency: 'IDR' });
const byCount = (a: { count: number; value: string }, b: { count: number; value: string }): number =>
  b.count - a.count || (a.value < b.value ? -1 : 1);

function counted(values: (string | undefined)[], chosen: string[]): { value: string; count: number }[] {
  const all = [...new Set([...values, ...chosen])].filter((value) => value !== undefined);
  return all.map((value) => ({ value, count: values.filter((it) => it === value).length })).sort(byCount);
}

/** What the facets of these products must say, counted one by one. */
export function facetsOf(made: Made[], wanted: Wanted): object {
  const all = made.filter((product) => isWanted(product, wanted));
  const ofPrice = made.filter((it) => isWanted(it, wanted, 'price')).map(({ price }) => price);
  const ofBrand = made.filter((product) => isWanted(product, wanted, 'brand'));
  const children =
    wanted.category === undefined ? ['bass', 'gitar'] : (BELOW[wanted.category] ?? []).slice(1);
  return {
    total: all.length,
    price:
      ofPrice.length === 0 ? null : { min: rupiah(Math.min(...ofPrice)), max: rupiah(Math.max(...ofPrice)) },
    brands: counted(
      ofBrand.map(({ brand }) => brand),
      wanted.brand ?? [],
    ),
    categories: [...children]
      .sort((a, b) => (a === 'akustik' || a === 'bass' ? -1 : b === 'akustik' || b === 'bass' ? 1 : 0))
      .map((slug) => ({
        slug,
        name: slug[0]!.toUpperCase() + slug.slice(1),
        count: all.filter(({ shelf }) => BELOW[slug]!.includes(shelf)).length,
      }))
      .filter(({ count }) => count > 0),
    inStock: all.filter(canBeSent).length,
    onSale: all.filter(({ isOnSale }) => isOnSale).length,
    specifications: (RULES[wanted.category ?? ''] ?? []).flatMap((rule) =>
      specificationFacet(made, wanted, rule),
    ),
  };
}

function specificationFacet(made: Made[], wanted: Wanted, rule: Rule): object[] {
  const values = made
    .filter((product) => isWanted(product, wanted, 'spec', rule.name))
    .map((product) => valueOf(product, rule.name));
  const chosen = (wanted.spec ?? [])
    .filter((it) => it.split(':', 1)[0]!.toLowerCase() === rule.name.toLowerCase())
    .map((it) => it.slice(it.indexOf(':') + 1));
  const facet = counted(values, chosen);
  if (rule.type === 'number') facet.sort((a, b) => Number(a.value) - Number(b.value));
  return facet.length > 0 ? [{ ...rule, values: facet }] : [];
}
