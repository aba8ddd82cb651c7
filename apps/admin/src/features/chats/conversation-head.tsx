import { ActionIcon, Button, Menu } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { paths } from '../../app/paths';
import { Icon } from '../../common/icon';
import { useMessages } from '../../common/messages';
import { useSession } from '../../common/session';
import { StatusPill } from '../../common/status-pill';
import { AssignMenu } from './assign-menu';
import { nameOf, STATUS_LOOKS } from './chat-looks';
import type { ChatDetail } from './chat-model';
import styles from './console.module.css';
import { Avatar } from './list/conversation-row';
import { useTyping } from './live/use-typing';
import { useChangeChat } from './use-change-chat';

/** Who it is with, how it stands, and what can be done with it. */
export function ConversationHead({ chat, onCustomer }: { chat: ChatDetail; onCustomer: () => void }) {
  const { chat: t, chats, chatStatus } = useMessages();
  const { can } = useSession();
  const { search } = useLocation();
  const { summary } = chat;
  const name = nameOf(summary, chats);
  const isTyping = useTyping(summary.conversationId, 'shopper');
  return (
    <header className={styles.head} role="presentation">
      <ActionIcon
        component={Link}
        to={{ pathname: paths.chats(), search }}
        variant="default"
        size={36}
        className={styles.back}
        aria-label={t.backToList}
      >
        <Icon name="back" />
      </ActionIcon>
      <Avatar name={name} isOnline={summary.shopperOnline} />
      <div className={styles.who}>
        <h2 className={styles.name}>{name}</h2>
        <span className={styles.presence}>
          <span role="status">
            {isTyping ? chats.isTyping : summary.shopperOnline ? chats.online : chats.offline}
          </span>
          <StatusPill {...STATUS_LOOKS[summary.status]}>{chatStatus[summary.status]}</StatusPill>
        </span>
      </div>
      <div className={styles.actions}>
        {can('chats:write') && (
          <>
            <AssignMenu summary={summary} />
            <Steps chat={chat} />
          </>
        )}
        <ActionIcon
          variant="default"
          size={36}
          className={styles.toCustomer}
          aria-label={t.toCustomer}
          onClick={onCustomer}
        >
          <Icon name="user" />
        </ActionIcon>
      </div>
    </header>
  );
}

function Steps({ chat: { summary, allowedActions } }: { chat: ChatDetail }) {
  const t = useMessages().chatActions;
  const { step, isPending } = useChangeChat(summary);
  const [first, ...others] = (['resolve', 'reopen', 'archive'] as const).filter((action) =>
    allowedActions.includes(action),
  );
  return (
    <>
      {first && (
        <Button size="sm" px="sm" variant="default" loading={isPending} onClick={() => step(first)}>
          {t[first]}
        </Button>
      )}
      {others.length > 0 && (
        <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false} loop>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t.more}>
              <Icon name="dots" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((action) => (
              <Menu.Item key={action} leftSection={<Icon name="archive" />} onClick={() => step(action)}>
                {t[action]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
