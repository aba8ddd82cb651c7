import { useState } from 'react';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { categoriesQuery } from '../../common/categories';
import { fill, useMessages, useProblemText } from '../../common/messages';
import { CATEGORY_PAGES } from './category-queries';
import { moved, placeAfter, placeOf, type Category, type Place, type Step } from './category-tree';

/** Moves a category at once and asks the API meanwhile; a refusal puts it back. What happened is told in words. */
export function useMoveCategory(tree: Category[]) {
  const t = useMessages().categories.moves;
  const textOf = useProblemText();
  const queries = useQueryClient();
  const [news, setNews] = useState('');
  const key = categoriesQuery.queryKey;
  const move = api.useMutation('post', '/api/v1/admin/categories/{id}/move', {
    // Who presses a key several times means all of it, in that order.
    scope: { id: 'move-category' },
    onError: (error, { params }) => {
      const message = fill(t.failed, { name: nameOf(params.path.id), reason: textOf(error) });
      setNews(message);
      notifications.show({ message, color: 'red', withBorder: true });
      return queries.invalidateQueries({ queryKey: key });
    },
  });
  const nameOf = (id: string | null) => tree.find((each) => each.id === id)?.name ?? t.root;

  function moveTo(id: string, { parentId, position: wanted }: Place) {
    const place = { parentId, position: wanted };
    const before = placeOf(tree, id);
    if (before.parentId === parentId && before.position === wanted) return;
    const after = moved(tree, id, place);
    queries.setQueryData(key, after);
    const { position, count } = placeOf(after, id);
    setNews(fill(t.done, { name: nameOf(id), position: position + 1, count, parent: nameOf(parentId) }));
    move.mutate(
      { params: { path: { id } }, body: place },
      {
        // Of several moves in a row only the last one's answer counts: the others do not know it yet.
        onSuccess: (answer) => {
          queries.setQueryData(key, answer);
          void queries.invalidateQueries({ queryKey: CATEGORY_PAGES });
        },
      },
    );
  }

  function step(id: string, direction: Step) {
    const place = placeAfter(tree, id, direction);
    if (place) moveTo(id, place);
    else setNews(fill(t.impossible, { name: nameOf(id) }));
  }

  return { moveTo, step, news };
}

export type Mover = ReturnType<typeof useMoveCategory>;
