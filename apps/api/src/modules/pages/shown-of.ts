import type { PageRoute } from './page-route.js';
import type { Read } from './route-data.js';
import type { Card, Category, Picture, Product, Shown, Store } from './shown.js';

export type Reads = Record<string, Read>;

/** The categories from the root down to this one, which comes last; empty when there is no such. */
function trailTo(tree: Category[], slug: string | undefined): Category[] {
  for (const category of tree) {
    if (category.slug === slug) return [category];
    const below = trailTo(category.children, slug);
    if (below.length > 0) return [category, ...below];
  }
  return [];
}

const itemsOf = (read: Read | undefined): Card[] =>
  (read?.data as { items: Card[] } | undefined)?.items ?? [];

/** What stands at an address, by what was read for it. */
export function shownOf({ kind, filters = {} }: PageRoute, reads: Reads): Shown {
  const store = reads['store']?.data as Store;
  const categories = (reads['categories']?.data ?? []) as Category[];
  switch (kind) {
    case 'home':
      return {
        ...{ kind, store, categories },
        shelves: [reads['featured'], reads['best'], reads['newest']].map(itemsOf),
      };
    case 'listing': {
      const trail = trailTo(categories, filters.category);
      if (filters.category !== undefined && trail.length === 0) return { kind: 'missing', store };
      return { kind, store, filters, trail, items: itemsOf(reads['list']) };
    }
    case 'product': {
      const product = reads['product']?.data as Product | undefined;
      return product ? { kind, store, product } : { kind: 'missing', store };
    }
    default:
      return { kind, store };
  }
}

/** The picture that is the largest thing on the first screen. */
export function firstPictureOf(shown: Shown): Picture | undefined {
  if (shown.kind === 'product') return shown.product.images[0];
  return shown.kind === 'listing' ? (shown.items[0]?.picture ?? undefined) : undefined;
}
