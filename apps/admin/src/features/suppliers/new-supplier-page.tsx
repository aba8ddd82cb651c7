import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { Icon } from '../../common/icon';
import { useMessages, useProblemText } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { Panel } from '../../common/panel';
import { fieldErrors } from '../../common/problem';
import { SAVED, UnsavedGuard } from '../../common/unsaved-guard';
import { useSendOnce } from '../../common/use-send-once';
import { BackToSuppliers } from './back-to-suppliers';
import { changedFields, NO_SUPPLIER, type SupplierFields } from './supplier-fields';
import { SupplierInputs, useSupplierRules } from './supplier-inputs';
import { useAddSupplier } from './use-supplier-mutations';

export function Component() {
  const { supplier: t, common } = useMessages();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const add = useAddSupplier();
  const send = useSendOnce(add);
  const form = useForm<SupplierFields>({ initialValues: NO_SUPPLIER, validate: useSupplierRules() });
  const typed = changedFields(NO_SUPPLIER, form.values);

  const submit = form.onSubmit(({ name, email, phone }) =>
    send(
      { body: { name: name.trim(), email: email.trim(), phone: phone.trim(), ...typed } },
      {
        onSuccess: ({ id }) => void navigate(paths.supplier(id), { replace: true, state: SAVED }),
        onError: (error) => form.setErrors(fieldErrors(error, common.fieldInvalid, { taken: t.taken })),
      },
    ),
  );

  return (
    <>
      <BackToSuppliers />
      <PageHeader title={t.newTitle} />
      <UnsavedGuard isDirty={Object.keys(typed).length > 0} />
      <Panel title={t.facts}>
        <form noValidate onSubmit={submit}>
          <Stack gap="md">
            <SupplierInputs form={form} />
            {add.error && (
              <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
                {textOf(add.error)}
              </Alert>
            )}
            <Group>
              <Button type="submit" loading={add.isPending}>
                {t.create}
              </Button>
            </Group>
          </Stack>
        </form>
      </Panel>
    </>
  );
}
