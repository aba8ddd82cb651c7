import type { Schema } from '@hurtrock/api-client';
import { auditWords } from '@hurtrock/i18n/audit-words';
import { paths } from '../app/paths';
import { useMessages } from './messages';

export type AuditEntry = Schema<'AuditEntryDto'>;

export const useAuditWords = () => auditWords(useMessages());

const PAGES: Record<string, (id: string) => string> = {
  order: paths.order,
  product: paths.product,
  category: paths.category,
  supplier: paths.supplier,
  mail: paths.mail,
  restock_order: paths.restockOrder,
  user_account: paths.user,
};

/** Where the thing itself can be seen; undefined for what has no page. */
export const auditThingPath = ({ entity, entityId, action }: AuditEntry): string | undefined =>
  action.endsWith('.deleted') ? undefined : PAGES[entity]?.(entityId);
