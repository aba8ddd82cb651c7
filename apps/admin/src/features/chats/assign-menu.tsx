import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import type { ChatSummary } from '@hurtrock/shared/chat-events';
import { Icon } from '../../common/icon';
import { useMessages } from '../../common/messages';
import { useSession } from '../../common/session';
import styles from './console.module.css';
import { useChangeChat } from './use-change-chat';

const colleaguesQuery = {
  ...api.queryOptions('get', '/api/v1/admin/chats/colleagues'),
  staleTime: 60_000,
};

/** Who looks after a conversation: somebody, a colleague, nobody. */
export function AssignMenu({ summary }: { summary: ChatSummary }) {
  const { chatActions: t, chats } = useMessages();
  const { user } = useSession();
  const colleagues = useQuery(colleaguesQuery).data?.items ?? [];
  const { assign, isPending } = useChangeChat(summary);
  const { assignedTo } = summary;
  if (!user) return null;
  const isMine = assignedTo?.id === user.id;
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false} loop>
      <Menu.Target>
        <Button
          size="sm"
          px="sm"
          variant={assignedTo ? 'default' : 'light'}
          className={styles.assign}
          loading={isPending}
          leftSection={<Icon name="user" size={15} />}
          aria-label={`${t.assign}: ${assignedTo?.name ?? t.nobody}`}
        >
          <span className={styles.assignee}>{isMine ? chats.you : (assignedTo?.name ?? t.nobody)}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t.assign}</Menu.Label>
        {!isMine && <Menu.Item onClick={() => assign(user)}>{t.assignMe}</Menu.Item>}
        {colleagues
          .filter(({ id }) => id !== user.id && id !== assignedTo?.id)
          .map((colleague) => (
            <Menu.Item key={colleague.id} onClick={() => assign(colleague)}>
              {colleague.name}
            </Menu.Item>
          ))}
        {assignedTo && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => assign(null)}>{t.release}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
