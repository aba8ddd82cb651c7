import { useState } from 'react';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { categoriesQuery } from '../../common/categories';
import { fetchWithProgress } from '../../common/fetch-with-progress';
import { fill, useMessages } from '../../common/messages';
import { OnePicture } from '../../common/one-picture';
import { pictureForm } from '../../common/picture';
import { CATEGORY_PAGES, type CategoryDetail } from './category-queries';

function useAfterPicture(name: string) {
  const queries = useQueryClient();
  return async (message: string) => {
    notifications.show({ message: fill(message, { name }), color: 'green', withBorder: true });
    await Promise.all([
      queries.invalidateQueries({ queryKey: CATEGORY_PAGES }),
      queries.invalidateQueries({ queryKey: categoriesQuery.queryKey }),
    ]);
  };
}

/** The picture of a category. */
export function CategoryPicture({ category: { id, name, picture } }: { category: CategoryDetail }) {
  const t = useMessages().categories.picture;
  const after = useAfterPicture(name);
  const [sent, setSent] = useState(0);
  const put = api.useMutation('put', '/api/v1/admin/categories/{id}/picture', {
    onSuccess: () => after(t.saved),
  });
  const remove = api.useMutation('delete', '/api/v1/admin/categories/{id}/picture', {
    onSuccess: () => after(t.removed),
  });
  const params = { path: { id } };

  function send(file: File) {
    setSent(0);
    put.mutate({ params, ...pictureForm(file, {}), fetch: fetchWithProgress(setSent) });
  }

  return (
    <OnePicture
      picture={picture}
      isSending={put.isPending}
      sent={sent}
      isRemoving={remove.isPending}
      error={put.error ?? remove.error}
      onSend={send}
      onRemove={() => remove.mutate({ params })}
    />
  );
}
