import type { adminAuditId } from './admin.audit.id.js';

type Words = Pick<typeof adminAuditId, 'auditNouns' | 'auditVerbs' | 'audit'>;

interface By {
  kind: keyof typeof adminAuditId.audit.things;
  name: string | null;
  email: string | null;
}

/** What the log of changes says in words. What a catalogue has none for is shown as the API says it. */
export function auditWords({ auditNouns, auditVerbs, audit }: Words) {
  const entity = (name: string): string => auditNouns[name] ?? name.replaceAll('_', ' ');
  return {
    entity,
    /** `product.changed` → "Produk diubah". */
    action: (action: string): string => {
      const [noun = '', verb = ''] = action.split('.');
      return `${entity(noun)} ${auditVerbs[verb] ?? verb.replace(/[_-]/g, ' ')}`;
    },
    by: ({ by }: { by: By }): string => by.name || by.email || audit.things[by.kind],
    thing: ({ entityName, entityId }: { entityName: string | null; entityId: string }): string =>
      entityName ?? entityId,
  };
}
