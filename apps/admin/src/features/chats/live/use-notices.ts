import { useLocalStorage } from '@mantine/hooks';
import { useNavigate } from 'react-router';
import type { ChatMessage } from '@hurtrock/shared/chat-events';
import { paths } from '../../../app/paths';
import { fill, useMessages } from '../../../common/messages';
import { nameOf } from '../chat-looks';
import { playSound } from './sound';

/** Both are off until somebody asks for them. */
export const useNoticeSetting = () => useLocalStorage({ key: 'hurtrock-chat-notices', defaultValue: false });
export const useSoundSetting = () => useLocalStorage({ key: 'hurtrock-chat-sound', defaultValue: false });

export const canNotify = () => 'Notification' in window;

/** Tells of a message from a shopper in the ways that were asked for. */
export function useNotices() {
  const { chats: t, chatNotices } = useMessages();
  const navigate = useNavigate();
  const [isWanted] = useNoticeSetting();
  const [hasSound] = useSoundSetting();

  return ({ conversationId, side, author, text }: ChatMessage) => {
    if (side !== 'shopper') return;
    if (hasSound) playSound();
    if (!isWanted || !canNotify() || Notification.permission !== 'granted' || document.hasFocus()) return;
    const name = nameOf({ conversationId, name: author.name }, t);
    const notice = new Notification(fill(chatNotices.from, { name }), { body: text, tag: conversationId });
    notice.onclick = () => {
      window.focus();
      notice.close();
      void navigate(paths.chat(conversationId));
    };
  };
}
