import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import { Dialog } from '../../common/dialog';
import { Icon, type IconName } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { SelectionBar } from '../../common/selection-bar';
import { useSession } from '../../common/session';
import type { Selection } from '../../common/use-selection';
import { BulkForm, type BulkAction } from './bulk-form';

/** The API takes no more at once. */
const MOST_AT_ONCE = 200;

const ACTIONS: { action: BulkAction; icon: IconName; isForAdmins?: true }[] = [
  { action: 'activate', icon: 'check' },
  { action: 'deactivate', icon: 'ban' },
  { action: 'feature', icon: 'star' },
  { action: 'unfeature', icon: 'dash' },
  { action: 'move', icon: 'tree' },
  { action: 'reprice', icon: 'wallet', isForAdmins: true },
  { action: 'archive', icon: 'archive' },
];

/** What can be done with all ticked products at once; always in sight while some are. */
export function BulkBar({ selection }: { selection: Selection }) {
  const t = useMessages().products.bulk;
  const { can } = useSession();
  const [asked, setAsked] = useState<{ action: BulkAction; ids: string[] } | null>(null);
  const count = selection.ids.length;
  const offered = ACTIONS.filter(({ isForAdmins }) => !isForAdmins || can('products:reprice'));
  return (
    <>
      <SelectionBar
        selection={selection}
        label={t.label}
        status={count > MOST_AT_ONCE ? fill(t.limit, { count: MOST_AT_ONCE }) : fill(t.selected, { count })}
      >
        <Menu position="top-end" withInitialFocusPlaceholder={false} loop>
          <Menu.Target>
            <Button disabled={count > MOST_AT_ONCE} rightSection={<Icon name="chevronDown" size={16} />}>
              {t.action}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {offered.map(({ action, icon }) => (
              <Menu.Item
                key={action}
                leftSection={<Icon name={icon} size={16} />}
                onClick={() => setAsked({ action, ids: selection.ids })}
              >
                {t.actions[action]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </SelectionBar>
      <Dialog
        isOpen={asked !== null}
        title={asked ? fill(t.titles[asked.action], { count: asked.ids.length }) : ''}
        onClose={() => setAsked(null)}
      >
        {asked && <BulkForm {...asked} onDone={selection.clear} onClose={() => setAsked(null)} />}
      </Dialog>
    </>
  );
}
