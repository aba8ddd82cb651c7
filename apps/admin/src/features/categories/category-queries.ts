import type { Schema } from '@hurtrock/api-client';

export type CategoryDetail = Schema<'AdminCategoryDetailDto'>;

/** The beginning of the keys of everything that shows a category. */
export const CATEGORY_PAGES = ['get', '/api/v1/admin/categories/{id}'] as const;
