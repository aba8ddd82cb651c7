import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import type { ChatSummary } from '@hurtrock/shared/chat-events';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import { useSession } from '../../common/session';
import { Shortcuts } from '../../common/shortcuts/shortcuts';
import type { Shortcut } from '../../common/shortcuts/use-shortcuts';
import type { ChatDetail } from './chat-model';
import { chatQuery } from './chat-queries';
import { focusComposer } from './composer/composer-focus';
import type { ComposerMode } from './composer/composer';
import { useChangeChat } from './use-change-chat';

interface Props {
  items: readonly ChatSummary[];
  openId: string | undefined;
  onMode: (mode: ComposerMode) => void;
}

/** The keys of the console: to walk the list at any time, to answer and settle where a conversation is open. */
export function ConsoleKeys({ items, openId, onMode }: Props) {
  const walk = useWalkKeys(items, openId);
  const { can } = useSession();
  const { data: chat } = useQuery({ ...chatQuery(openId ?? ''), enabled: openId !== undefined });
  if (!chat || !can('chats:write')) return <Shortcuts keys={walk} />;
  return <OpenKeys chat={chat} walk={walk} onMode={onMode} />;
}

function useWalkKeys(items: readonly ChatSummary[], openId: string | undefined): Shortcut[] {
  const t = useMessages().chatKeys;
  const navigate = useNavigate();
  const { search } = useLocation();
  // Who presses faster than pages open means every press.
  const target = useRef(openId);
  useEffect(() => {
    target.current = openId;
  }, [openId]);
  const step = (by: 1 | -1) => {
    const at = items.findIndex(({ conversationId }) => conversationId === target.current);
    const next = items[at < 0 ? 0 : at + by];
    if (!next) return;
    target.current = next.conversationId;
    void navigate({ pathname: paths.chat(next.conversationId), search });
  };
  const find = () => document.querySelector<HTMLElement>('[data-chats-list] input[type="search"]')?.focus();
  return [
    { key: 'j', label: t.next, run: () => step(1) },
    { key: 'k', label: t.previous, run: () => step(-1) },
    { key: 's', label: t.search, run: find },
  ];
}

interface OpenProps extends Pick<Props, 'onMode'> {
  chat: ChatDetail;
  walk: Shortcut[];
}

function OpenKeys({ chat: { summary, allowedActions }, walk, onMode }: OpenProps) {
  const t = useMessages().chatKeys;
  const { user } = useSession();
  const { step, assign } = useChangeChat(summary);
  const canReply = allowedActions.includes('reply');
  const write = (mode: ComposerMode) => {
    onMode(mode);
    focusComposer();
  };
  const settle = () => {
    const action = allowedActions.find((each) => each === 'resolve' || each === 'reopen');
    if (action) step(action);
  };
  return (
    <Shortcuts
      keys={[
        ...walk,
        ...(canReply ? [{ key: 'r', label: t.reply, run: () => write('reply') }] : []),
        { key: 'n', label: t.note, run: () => write('note') },
        { key: 'e', label: t.resolve, run: settle },
        { key: 'a', label: t.assign, run: () => user && assign(user) },
        ...(canReply ? [{ key: '/', label: t.slash }] : []),
        { key: t.enter, label: t.send },
        { key: 'Esc', label: t.leave },
      ]}
    />
  );
}
