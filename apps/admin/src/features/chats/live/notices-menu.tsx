import { useState } from 'react';
import { ActionIcon, Stack, Switch } from '@mantine/core';
import { Dialog } from '../../../common/dialog';
import { Icon } from '../../../common/icon';
import { useMessages } from '../../../common/messages';
import { playSound } from './sound';
import { canNotify, useNoticeSetting, useSoundSetting } from './use-notices';

/** Whoever wants to hear of new messages elsewhere asks for it here; the browser asks once more. */
export function NoticesMenu() {
  const t = useMessages().chatNotices;
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useNoticeSetting();
  const [hasSound, setSound] = useSoundSetting();
  const [isDenied, setDenied] = useState(() => canNotify() && Notification.permission === 'denied');

  async function ask(wanted: boolean) {
    const isGranted = wanted && (await Notification.requestPermission()) === 'granted';
    setDenied(wanted && !isGranted);
    setWanted(isGranted);
  }
  function changeSound(on: boolean) {
    setSound(on);
    if (on) playSound();
  }

  return (
    <>
      <ActionIcon variant="default" size={36} aria-label={t.label} onClick={() => setOpen(true)}>
        <Icon name="bell" />
      </ActionIcon>
      <Dialog isOpen={isOpen} title={t.title} onClose={() => setOpen(false)}>
        <Stack gap="md">
          <Switch
            label={t.browser}
            description={t.browserHint}
            error={canNotify() ? isDenied && t.denied : t.unsupported}
            disabled={!canNotify()}
            checked={isWanted && !isDenied}
            onChange={(event) => void ask(event.currentTarget.checked)}
          />
          <Switch
            label={t.sound}
            checked={hasSound}
            onChange={(event) => changeSound(event.currentTarget.checked)}
          />
        </Stack>
      </Dialog>
    </>
  );
}
