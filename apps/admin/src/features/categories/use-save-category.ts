import { useState } from 'react';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { categoriesQuery, categoryQuery } from '../../common/categories';
import { ifMatch, isStale } from '../../common/if-match';
import { fill, useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import type { CategoryDetail } from './category-queries';
import { toChange, type CategoryValues } from './category-values';

interface Callbacks {
  onSaved: (category: CategoryDetail) => void;
  onRefused: (error: unknown) => void;
}

/** Saves what was edited; when somebody else was faster, fetches what they left behind. */
export function useSaveCategory(id: string, { onSaved, onRefused }: Callbacks) {
  const t = useMessages().categories.form;
  const queries = useQueryClient();
  const [theirs, setTheirs] = useState<CategoryDetail | null>(null);
  const change = api.useMutation('patch', '/api/v1/admin/categories/{id}', {
    onSuccess: (category) => {
      queries.setQueryData(categoryQuery(id).queryKey, category);
      setTheirs(null);
      onSaved(category);
      notifications.show({
        message: fill(t.saved, { name: category.name }),
        color: 'green',
        withBorder: true,
      });
      return queries.invalidateQueries({ queryKey: categoriesQuery.queryKey });
    },
    onError: async (error) => {
      if (isStale(error)) setTheirs(await queries.query({ ...categoryQuery(id), staleTime: 0 }));
      else onRefused(error);
    },
  });
  const send = useSendOnce(change, { isRepeatable: true });
  return {
    save: (values: CategoryValues, version: number) =>
      send(
        { params: { path: { id }, header: ifMatch(version) }, body: toChange(values) },
        { onSuccess: () => undefined },
      ),
    error: isStale(change.error) ? null : change.error,
    isPending: change.isPending,
    theirs,
    forgetTheirs: () => setTheirs(null),
  };
}
