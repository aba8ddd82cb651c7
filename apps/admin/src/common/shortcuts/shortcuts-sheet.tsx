import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { Stack, Switch, Text } from '@mantine/core';
import { Dialog } from '../dialog';
import { useMessages } from '../messages';
import styles from './shortcuts.module.css';
import { useShortcuts, useShortcutSetting, type Shortcut } from './use-shortcuts';

export type ToldShortcut = Omit<Shortcut, 'run'>;

interface Sheet {
  open: () => void;
  /** What the page that is shown has of its own. */
  tell: (keys: readonly ToldShortcut[]) => void;
}

const SheetContext = createContext<Sheet>({ open: () => undefined, tell: () => undefined });

export const useShortcutsSheet = (): Sheet => useContext(SheetContext);

/** The sheet that `?` opens on every page: the page's own keys, and those that hold everywhere. */
export function ShortcutsSheet({
  everywhere,
  children,
}: {
  everywhere: ToldShortcut[];
  children: ReactNode;
}) {
  const t = useMessages().shortcuts;
  const [isOpen, setOpen] = useState(false);
  const [own, setOwn] = useState<readonly ToldShortcut[]>([]);
  const [isOn, setOn] = useShortcutSetting();
  const sheet = useMemo(() => ({ open: () => setOpen(true), tell: setOwn }), []);
  const help: Shortcut = { key: '?', label: t.sheet, run: sheet.open };
  useShortcuts([help]);
  return (
    <SheetContext value={sheet}>
      {children}
      <Dialog isOpen={isOpen} title={t.title} onClose={() => setOpen(false)}>
        <Stack gap="md">
          <Text>{t.text}</Text>
          <Switch label={t.isOn} checked={isOn} onChange={(event) => setOn(event.currentTarget.checked)} />
          <dl className={styles.keys}>
            {[...own, ...everywhere, help as ToldShortcut].map(({ key, also = [], label }) => (
              <Row key={key} keys={[key, ...also]} label={label} />
            ))}
          </dl>
        </Stack>
      </Dialog>
    </SheetContext>
  );
}

const NAMES: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑' };

function Row({ keys, label }: { keys: string[]; label: string }) {
  return (
    <>
      <dt>
        {keys.map((key) => (
          <span key={key}>
            <kbd className={styles.key}>{NAMES[key] ?? key}</kbd>{' '}
          </span>
        ))}
      </dt>
      <dd>{label}</dd>
    </>
  );
}
