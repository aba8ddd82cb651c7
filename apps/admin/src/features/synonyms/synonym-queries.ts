import type { Schema } from '@hurtrock/api-client';

export type Synonym = Schema<'SynonymDto'>;

/** The beginning of the keys of all lists of synonyms. */
export const SYNONYM_LISTS = ['get', '/api/v1/admin/synonyms'] as const;
