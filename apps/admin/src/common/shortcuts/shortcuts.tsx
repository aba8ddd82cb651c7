import { useEffect } from 'react';
import { ActionIcon } from '@mantine/core';
import { Icon } from '../icon';
import { useMessages } from '../messages';
import { useShortcutsSheet } from './shortcuts-sheet';
import { useShortcuts, type Shortcut } from './use-shortcuts';

/** The keys of a page, and the way to the sheet that tells them. */
export function Shortcuts({ keys }: { keys: readonly Shortcut[] }) {
  const t = useMessages().shortcuts;
  const { open, tell } = useShortcutsSheet();
  useShortcuts(keys);
  const told = JSON.stringify(keys.map(({ key, also, label }) => ({ key, also, label })));
  useEffect(() => {
    tell(JSON.parse(told) as Shortcut[]);
    return () => tell([]);
  }, [told, tell]);
  return (
    <ActionIcon variant="default" size={36} aria-label={t.label} onClick={open}>
      <Icon name="keyboard" />
    </ActionIcon>
  );
}
