import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import type { ChatSummary } from '@hurtrock/shared/chat-events';
import { chatCountsQuery } from '../../common/waiting-chats';
import { fill, useMessages, useProblemText } from '../../common/messages';
import { nameOf } from './chat-looks';
import type { ChatDetail } from './chat-model';
import { CHAT_LISTS, chatQuery, threadQuery } from './chat-queries';

type Action = Exclude<ChatDetail['allowedActions'][number], 'reply'>;

const STATUS_AFTER = { resolve: 'resolved', reopen: 'open', archive: 'archived' } as const;
const SAID_AFTER = { resolve: 'resolved', reopen: 'reopened', archive: 'archived' } as const;

/** Changes how a conversation stands, or who looks after it. */
export function useChangeChat(summary: ChatSummary) {
  const { chatActions: t, chats } = useMessages();
  const textOf = useProblemText();
  const queries = useQueryClient();
  const id = summary.conversationId;
  const name = nameOf(summary, chats);
  const { mutate, isPending } = api.useMutation('patch', '/api/v1/admin/chats/{id}', {
    onSuccess: async (answer) => {
      queries.setQueryData(chatQuery(id).queryKey, answer);
      await Promise.all([
        queries.invalidateQueries({ queryKey: threadQuery(id).queryKey }),
        queries.invalidateQueries({ queryKey: CHAT_LISTS }),
        queries.invalidateQueries({ queryKey: chatCountsQuery.queryKey }),
      ]);
    },
    onError: (error) => {
      notifications.show({
        message: fill(t.failed, { reason: textOf(error) }),
        color: 'red',
        withBorder: true,
      });
      return queries.invalidateQueries({ queryKey: chatQuery(id).queryKey });
    },
  });
  const say = (message: string) => notifications.show({ message, color: 'green', withBorder: true });
  const params = { path: { id } };
  return {
    isPending,
    step: (action: Action) =>
      mutate(
        { params, body: { status: STATUS_AFTER[action] } },
        { onSuccess: () => say(fill(t[SAID_AFTER[action]], { name })) },
      ),
    assign: (to: { id: string; name: string } | null) =>
      mutate(
        { params, body: { assignedTo: to?.id ?? null } },
        {
          onSuccess: () => say(to ? fill(t.assigned, { name, staff: to.name }) : fill(t.released, { name })),
        },
      ),
  };
}
