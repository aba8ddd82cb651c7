import { BellIcon, BellOffIcon } from '@hurtrock/ui/chat-icons';
import { useToast } from '@hurtrock/ui/toast';
import { useMessages } from '../../common/messages';
import { useNotifySwitch } from './notifications';

/** The browser asks its own question only after the person has pressed this. */
export function NotifyButton({ className }: { className: string }) {
  const { chat: t } = useMessages();
  const toast = useToast();
  const state = useNotifySwitch();
  if (!state) return null;
  const { isOn, turnOn, turnOff } = state;
  const label = isOn ? t.notifyOff : t.notify;

  async function press() {
    if (isOn) return turnOff();
    await turnOn();
    if (Notification.permission === 'granted') toast(t.notifyOn);
    else toast(t.notifyBlocked, 'danger');
  }

  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-label={t.notify}
      title={label}
      onClick={() => void press()}
      className={className}
    >
      {isOn ? <BellIcon className="size-5 text-accent" /> : <BellOffIcon />}
    </button>
  );
}
