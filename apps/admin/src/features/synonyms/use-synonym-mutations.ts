import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fill, useMessages } from '../../common/messages';
import { SYNONYM_LISTS, type Synonym } from './synonym-queries';

/** What follows every change: a note says that it worked, the lists are asked again. */
function useAfterChange() {
  const queries = useQueryClient();
  return async (message: string, words: string[]) => {
    notifications.show({
      message: fill(message, { words: words.join(', ') }),
      color: 'green',
      withBorder: true,
    });
    await queries.invalidateQueries({ queryKey: SYNONYM_LISTS, exact: false });
  };
}

export function useAddSynonym() {
  const t = useMessages().synonyms;
  const after = useAfterChange();
  return api.useMutation('post', '/api/v1/admin/synonyms', {
    onSuccess: ({ words }) => after(t.saved, words),
  });
}

export function useChangeSynonym() {
  const t = useMessages().synonyms;
  const after = useAfterChange();
  return api.useMutation('patch', '/api/v1/admin/synonyms/{id}', {
    onSuccess: ({ words }) => after(t.saved, words),
  });
}

export function useDeleteSynonym({ words }: Synonym) {
  const t = useMessages().synonyms.remove;
  const after = useAfterChange();
  return api.useMutation('delete', '/api/v1/admin/synonyms/{id}', { onSuccess: () => after(t.done, words) });
}
