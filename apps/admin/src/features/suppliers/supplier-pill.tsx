import { useMessages } from '../../common/messages';
import { StatusPill } from '../../common/status-pill';
import type { Supplier } from './supplier-queries';

export function SupplierPill({ supplier: { isActive } }: { supplier: Supplier }) {
  const { active, inactive } = useMessages().suppliers.statuses;
  return isActive ? (
    <StatusPill tone="success" icon="check">
      {active}
    </StatusPill>
  ) : (
    <StatusPill tone="neutral" icon="ban">
      {inactive}
    </StatusPill>
  );
}
