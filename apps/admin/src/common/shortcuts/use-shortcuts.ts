import { useEffect, useEffectEvent } from 'react';
import { useLocalStorage } from '@mantine/hooks';

export interface Shortcut {
  /** One key as the keyboard names it. */
  key: string;
  /** More keys that do the same. */
  also?: readonly string[];
  label: string;
  /** Without it the browser does it already, and the sheet only tells of it. */
  run?: () => void;
}

/** Single keys can be hit by accident or by speech: whoever wants none switches them off (WCAG 2.1.4). */
export const useShortcutSetting = () =>
  useLocalStorage({ key: 'hurtrock-admin-shortcuts', defaultValue: true, getInitialValueInEffect: false });

/** Somebody is typing, or a dialog asks for something else. */
function isBusy(target: EventTarget | null): boolean {
  const isField = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  const isBox = target instanceof HTMLInputElement && target.type === 'checkbox';
  return (Boolean(isField) && !isBox) || document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/** Hears single keys anywhere on the page. */
export function useShortcuts(shortcuts: readonly Shortcut[]) {
  const [isOn] = useShortcutSetting();
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isBusy(event.target))
      return;
    const hit = shortcuts.find(({ key, also }) => key === event.key || also?.includes(event.key));
    if (!hit?.run) return;
    event.preventDefault();
    hit.run();
  });
  useEffect(() => {
    if (!isOn) return;
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOn]);
}
