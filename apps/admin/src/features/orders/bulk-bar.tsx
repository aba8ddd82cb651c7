import { Button, Menu } from '@mantine/core';
import { Dialog } from '../../common/dialog';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { SelectionBar } from '../../common/selection-bar';
import { useSession } from '../../common/session';
import type { Selection } from '../../common/use-selection';
import { BulkShipForm } from './bulk-ship-form';
import { PAPER_NAMES, PrintForm, type Paper } from './print-form';

/** What is to be done with which orders. */
export interface Asked {
  what: 'ship' | Paper;
  orders: string[];
}

interface Props {
  selection: Selection;
  asked: Asked | null;
  onAsk: (asked: Asked | null) => void;
}

/** The API ships no more at once. */
const MOST_AT_ONCE = 100;

/** What can be done with all ticked orders at once, and the dialogs for it. */
export function BulkBar({ selection, asked, onAsk }: Props) {
  const { orderList: t, bulkShip, printing } = useMessages();
  const { can } = useSession();
  const { ids } = selection;
  const isTooMany = ids.length > MOST_AT_ONCE;
  return (
    <>
      <SelectionBar
        selection={selection}
        label={t.bulkLabel}
        status={
          isTooMany ? fill(bulkShip.limit, { count: MOST_AT_ONCE }) : fill(t.selected, { count: ids.length })
        }
      >
        {can('orders:ship') && (
          <Button
            disabled={isTooMany}
            leftSection={<Icon name="truck" size={16} />}
            onClick={() => onAsk({ what: 'ship', orders: ids })}
          >
            {bulkShip.action}
          </Button>
        )}
        <Menu position="top-end" withInitialFocusPlaceholder={false} loop>
          <Menu.Target>
            <Button variant="default" leftSection={<Icon name="printer" size={16} />}>
              {printing.action}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {PAPER_NAMES.map((paper) => (
              <Menu.Item key={paper} onClick={() => onAsk({ what: paper, orders: ids })}>
                {printing.kinds[paper]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </SelectionBar>
      <Dialog
        isOpen={asked !== null}
        title={asked ? titleOf(asked, bulkShip, printing) : ''}
        onClose={() => onAsk(null)}
      >
        {asked?.what === 'ship' && (
          <BulkShipForm orders={asked.orders} onDone={selection.clear} onClose={() => onAsk(null)} />
        )}
        {asked && asked.what !== 'ship' && <PrintForm paper={asked.what} orders={asked.orders} />}
      </Dialog>
    </>
  );
}

const titleOf = ({ what, orders }: Asked, ship: { title: string }, printing: { title: string }) =>
  fill(what === 'ship' ? ship.title : printing.title, { count: orders.length });
