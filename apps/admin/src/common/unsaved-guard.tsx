import { useEffect } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useBlocker, type Location } from 'react-router';
import { Dialog } from './dialog';
import { useMessages } from './messages';

/** Travels with a navigation that follows a save: there is nothing left to lose. */
export const SAVED = { isSaved: true } as const;

const isSaved = ({ state }: Location) => (state as Partial<typeof SAVED> | null)?.isSaved === true;

/** The forms on the page in which something was typed and not saved: there may be several. */
const unsaved = new Set<symbol>();

/** Stands in a form, so that nobody leaves its page without being asked. */
export function UnsavedGuard({ isDirty }: { isDirty: boolean }) {
  useEffect(() => {
    if (!isDirty) return;
    const form = Symbol('form');
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    unsaved.add(form);
    window.addEventListener('beforeunload', ask);
    return () => {
      unsaved.delete(form);
      window.removeEventListener('beforeunload', ask);
    };
  }, [isDirty]);
  return null;
}

/** Asks before somebody leaves a page with unsaved forms. Once for the whole panel: the router asks only one. */
export function UnsavedDialog() {
  const t = useMessages().unsaved;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved.size > 0 && currentLocation.pathname !== nextLocation.pathname && !isSaved(nextLocation),
  );

  return (
    <Dialog isOpen={blocker.state === 'blocked'} title={t.title} onClose={() => blocker.reset?.()}>
      <Stack gap="md">
        <Text>{t.text}</Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" color="red" onClick={() => blocker.proceed?.()}>
            {t.leave}
          </Button>
          <Button data-autofocus onClick={() => blocker.reset?.()}>
            {t.stay}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
