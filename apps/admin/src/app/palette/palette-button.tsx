import { lazy, Suspense, useState } from 'react';
import { UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Icon } from '../../common/icon';
import { useMessages } from '../../common/messages';
import styles from './palette.module.css';

/** Loaded when somebody first asks for it. */
const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }));

export const PALETTE_KEYS = navigator.platform.startsWith('Mac') ? '⌘ K' : 'Ctrl K';

/** The way to everything, from everywhere: a button that looks like a search, and its keys. */
export function PaletteButton() {
  const t = useMessages().palette;
  const [asked, setAsked] = useState(0);
  const ask = () => setAsked((times) => times + 1);
  useHotkeys([['mod+K', ask]], [], true);
  return (
    <>
      <UnstyledButton className={styles.button} aria-label={t.open} onClick={ask}>
        <Icon name="search" />
        <span className={styles.words}>{t.open}</span>
        <kbd className={styles.keys}>{PALETTE_KEYS}</kbd>
      </UnstyledButton>
      {asked > 0 && (
        <Suspense>
          <Palette asked={asked} />
        </Suspense>
      )}
    </>
  );
}
