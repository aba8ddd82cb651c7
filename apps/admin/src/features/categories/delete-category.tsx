import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '@hurtrock/api-client';
import { paths } from '../../app/paths';
import { categoriesQuery, categoryQuery } from '../../common/categories';
import { ConfirmForm } from '../../common/confirm-form';
import { DialogButton } from '../../common/dialog-button';
import { fill, useMessages } from '../../common/messages';
import { SAVED } from '../../common/unsaved-guard';
import { useSendOnce } from '../../common/use-send-once';
import type { CategoryDetail } from './category-queries';

export function DeleteCategory({ category }: { category: CategoryDetail }) {
  const t = useMessages().categories.remove;
  return (
    <div>
      <DialogButton
        label={t.action}
        icon="trash"
        color="red"
        variant="subtle"
        title={fill(t.title, { name: category.name })}
      >
        {(close) => <DeleteForm category={category} onClose={close} />}
      </DialogButton>
    </div>
  );
}

function DeleteForm({ category: { id, name }, onClose }: { category: CategoryDetail; onClose: () => void }) {
  const t = useMessages().categories.remove;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const remove = api.useMutation('delete', '/api/v1/admin/categories/{id}', {
    onSuccess: async () => {
      await navigate(paths.categories(), { state: SAVED });
      queries.removeQueries({ queryKey: categoryQuery(id).queryKey });
      notifications.show({ message: fill(t.done, { name }), color: 'green', withBorder: true });
      await queries.invalidateQueries({ queryKey: categoriesQuery.queryKey });
    },
  });
  const send = useSendOnce(remove);
  return (
    <ConfirmForm
      text={t.text}
      submitLabel={t.submit}
      isDangerous
      error={remove.error}
      isPending={remove.isPending}
      onSend={() => send({ params: { path: { id } } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
