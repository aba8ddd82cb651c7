import type { ChatMessage } from '@hurtrock/shared/chat-events';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useMessages } from '../../common/messages';
import { storedList } from '../../common/stored-list';
import { useStore } from '../../common/store';

/** Switched on in this browser by the person, never by us. */
const wish = storedList<'on'>({
  key: 'hurtrock-chat-notify',
  max: 1,
  idOf: (on) => on,
  isItem: (stored) => stored === 'on',
});

const isKnown = () => 'Notification' in globalThis;

/** How notifications stand here, and the switch; null where the browser has none. */
export function useNotifySwitch() {
  const isWished = useSyncExternalStore(wish.subscribe, () => wish.items().length > 0);
  if (!isKnown()) return null;
  return {
    isOn: isWished && Notification.permission === 'granted',
    isBlocked: Notification.permission === 'denied',
    turnOn: async () => {
      // Told either way, so that the screen shows what the browser decided.
      if ((await Notification.requestPermission()) === 'granted') wish.add('on');
      else wish.clear();
    },
    turnOff: wish.clear,
  };
}

/** Shows an answer that comes while nobody looks at the shop; several tabs show it once. */
export function useNotifications(answer: ChatMessage | null) {
  const { chat: t } = useMessages();
  const shop = useStore()?.name ?? t.shop;
  const shown = useRef<string>(null);
  useEffect(() => {
    if (!answer || shown.current === answer.id) return;
    shown.current = answer.id;
    const isWanted = isKnown() && Notification.permission === 'granted' && wish.items().length > 0;
    if (!isWanted || !document.hidden) return;
    const notification = new Notification(t.notification(shop), { body: answer.text, tag: answer.id });
    notification.addEventListener('click', () => {
      window.focus();
      notification.close();
    });
  }, [answer, shop, t]);
}
