import { useMessages } from '../../common/messages';
import { useSession } from '../../common/session';
import type { Shortcut } from '../../common/shortcuts/use-shortcuts';
import type { Selection } from '../../common/use-selection';
import { focusedRow, stepRow } from '../../common/walk-rows';
import type { Asked } from './bulk-bar';

/** The keys of the list. What is ticked is meant, or else the row with the focus. */
export function useListShortcuts(selection: Selection, onAsk: (asked: Asked) => void): Shortcut[] {
  const t = useMessages().shortcuts;
  const { can } = useSession();
  const ask = (what: Asked['what']) => {
    const focused = focusedRow();
    const orders = selection.ids.length > 0 ? selection.ids : focused ? [focused] : [];
    if (orders.length > 0) onAsk({ what, orders });
  };
  const tick = () => {
    const focused = focusedRow();
    if (focused) selection.toggle(focused);
  };
  return [
    { key: 'j', also: ['ArrowDown'], label: t.next, run: () => stepRow(1) },
    { key: 'k', also: ['ArrowUp'], label: t.previous, run: () => stepRow(-1) },
    { key: t.enter, label: t.open },
    { key: 'x', label: t.tick, run: tick },
    ...(can('orders:ship') ? [{ key: 's', label: t.ship, run: () => ask('ship') }] : []),
    { key: 'p', label: t.print, run: () => ask('labels') },
  ];
}
