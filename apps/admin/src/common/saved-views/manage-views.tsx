import { ActionIcon, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '@hurtrock/api-client';
import { Icon } from '../icon';
import { fill, useMessages, useProblemText } from '../messages';
import { viewsQuery, type ViewPage } from './views-query';
import styles from './manage-views.module.css';

interface Props {
  page: ViewPage;
  views: Schema<'SavedViewDto'>[];
}

export function ManageViews({ page, views }: Props) {
  const t = useMessages().views;
  const textOf = useProblemText();
  const queries = useQueryClient();
  const remove = api.useMutation('delete', '/api/v1/admin/saved-views/{id}', {
    onSuccess: () => queries.invalidateQueries({ queryKey: viewsQuery(page).queryKey }),
  });
  if (views.length === 0) return <Text>{t.none}</Text>;
  return (
    <>
      {remove.error && <Text role="alert">{textOf(remove.error)}</Text>}
      <ul className={styles.views}>
        {views.map(({ id, name }) => (
          <li key={id} className={styles.view}>
            {name}
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={fill(t.remove, { name })}
              onClick={() =>
                remove.mutate(
                  { params: { path: { id } } },
                  {
                    onSuccess: () =>
                      notifications.show({ message: fill(t.removed, { name }), withBorder: true }),
                  },
                )
              }
            >
              <Icon name="trash" />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </>
  );
}
