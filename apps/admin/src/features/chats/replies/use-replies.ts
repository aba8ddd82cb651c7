import { useState } from 'react';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '@hurtrock/api-client';
import { fill, useMessages, useProblemText } from '../../../common/messages';

export type QuickReply = Schema<'QuickReplyDto'>;

export const repliesQuery = {
  ...api.queryOptions('get', '/api/v1/admin/quick-replies'),
  staleTime: 60_000,
};

/** Every change answers with all replies in order. */
export function useReplyMutations() {
  const t = useMessages().quickReplies;
  const queries = useQueryClient();
  const after = (message: string) => (replies: Schema<'QuickRepliesDto'>) => {
    queries.setQueryData(repliesQuery.queryKey, replies);
    notifications.show({ message, color: 'green', withBorder: true });
  };
  return {
    add: api.useMutation('post', '/api/v1/admin/quick-replies', {
      onSuccess: (replies, { body }) => after(fill(t.saved, { title: body.title }))(replies),
    }),
    change: api.useMutation('put', '/api/v1/admin/quick-replies/{id}', {
      onSuccess: (replies, { body }) => after(fill(t.saved, { title: body.title }))(replies),
    }),
    remove: api.useMutation('delete', '/api/v1/admin/quick-replies/{id}'),
    after,
  };
}

/** Moves a reply at once and asks the API meanwhile; a refusal puts it back. What happened is told in words. */
export function useMoveReply(replies: QuickReply[]) {
  const t = useMessages().quickReplies;
  const textOf = useProblemText();
  const queries = useQueryClient();
  const [news, setNews] = useState('');
  const { queryKey } = repliesQuery;
  const arrange = api.useMutation('put', '/api/v1/admin/quick-replies/order', {
    // Each carries the whole order, so an older one must not arrive last.
    scope: { id: 'quick-replies' },
    onError: (error) => {
      setNews(fill(t.moveFailed, { reason: textOf(error) }));
      return queries.invalidateQueries({ queryKey });
    },
  });
  const move = (from: number, to: number) => {
    const order = [...replies];
    const [moved] = order.splice(from, 1);
    if (!moved) return;
    order.splice(to, 0, moved);
    queries.setQueryData(queryKey, { items: order });
    setNews(fill(t.moved, { title: moved.title, position: to + 1, count: order.length }));
    arrange.mutate({ body: { ids: order.map(({ id }) => id) } });
  };
  return { move, news };
}
