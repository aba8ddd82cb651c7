import { useNavigate } from 'react-router';
import { fileAddresses, paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import type { Shortcut } from '../../common/shortcuts/use-shortcuts';
import type { Action } from './order-actions';

const KEYS = { ship: 's', deliver: 'd' } as const;

/** The keys of an order's page: what is offered now, its packing slip, and the way back. */
export function useOrderShortcuts(
  number: string,
  offered: readonly Action[],
  open: (action: Action) => void,
): Shortcut[] {
  const t = useMessages().shortcuts;
  const navigate = useNavigate();
  return [
    ...(['ship', 'deliver'] as const)
      .filter((action) => offered.includes(action))
      .map((action) => ({ key: KEYS[action], label: t[action], run: () => open(action) })),
    {
      key: 'p',
      label: t.print,
      run: () => window.open(fileAddresses.packingSlip(number), '_blank', 'noopener'),
    },
    { key: 'b', label: t.back, run: () => void navigate(paths.orders()) },
  ];
}
