import { Alert, Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { rupiah } from '@hurtrock/shared/money';
import { Icon } from '../../common/icon';
import { useMessages, useProblemText } from '../../common/messages';
import { RupiahField } from '../../common/number-field';
import { Panel } from '../../common/panel';
import { UnsavedGuard } from '../../common/unsaved-guard';
import { settingsQuery } from './use-shipping';

interface Props {
  /** Null: never. */
  from: number | null;
}

/** From which subtotal on shipping costs nothing. */
export function FreeShipping({ from }: Props) {
  const t = useMessages().shipping;
  const textOf = useProblemText();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { from: (from ?? '') as number | string } });
  const change = api.useMutation('put', '/api/v1/admin/settings/shipping', {
    onSuccess: (saved) => {
      queries.setQueryData(settingsQuery.queryKey, saved);
      form.resetDirty();
      notifications.show({ message: t.free.saved, color: 'green', withBorder: true });
    },
  });
  const submit = form.onSubmit((values) =>
    change.mutate({
      body: { freeShippingFrom: values.from === '' ? null : rupiah(Number(values.from)) },
    }),
  );
  return (
    <Panel title={t.free.title}>
      <form noValidate onSubmit={submit}>
        <UnsavedGuard isDirty={form.isDirty()} />
        <Stack gap="md" align="flex-start">
          <RupiahField label={t.free.from} description={t.free.hint} {...form.getInputProps('from')} />
          {change.error && (
            <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
              {textOf(change.error)}
            </Alert>
          )}
          <Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>
            {t.save}
          </Button>
        </Stack>
      </form>
    </Panel>
  );
}
