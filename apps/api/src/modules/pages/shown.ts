import type { CatalogFilters } from '@hurtrock/shared/catalog-filters';
import type { ProductCardDto } from '../catalog/product-card.js';
import type { CategoryNode } from '../catalog/category-tree.js';

/** What pages show of the API's own answers. */
export type Card = ProductCardDto;
export type Picture = NonNullable<ProductCardDto['picture']>;
export type Category = Pick<CategoryNode, 'name' | 'slug' | 'description'> & {
  picture: Picture | null;
  children: Category[];
};

export interface Product extends Omit<Card, 'categorySlug' | 'picture'> {
  sku: string;
  model: string;
  description: string;
  saleEndsAt: string | null;
  images: Picture[];
  category: { name: string; slug: string };
  breadcrumb: { name: string; slug: string }[];
  specifications: { name: string; value: string | number | boolean; unit: string | null }[];
  similar: Card[];
}

export interface Store {
  name: string;
  tagline: string;
  address: string;
  city: string;
  postalCode: string;
  phone: string;
  email: string;
  whatsapp: string;
  socials: { name: string; url: string }[];
  logo: Picture | null;
  openingHours: { weekday: number; opens: string | null; closes: string | null }[];
}

/** A page with all that was read for it. */
export type Shown =
  | { kind: 'home'; store: Store; categories: Category[]; shelves: Card[][] }
  | { kind: 'listing'; store: Store; filters: CatalogFilters; trail: Category[]; items: Card[] }
  | { kind: 'product'; store: Store; product: Product }
  | { kind: 'store' | 'private' | 'missing'; store: Store };
