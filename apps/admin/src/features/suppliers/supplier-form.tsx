import { useState } from 'react';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { ConflictForm } from '../../common/conflict/conflict-form';
import { Dialog } from '../../common/dialog';
import { Icon } from '../../common/icon';
import { ifMatch, isStale } from '../../common/if-match';
import { useMessages, useProblemText } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { UnsavedGuard } from '../../common/unsaved-guard';
import { changedFields, fieldsOf, type SupplierFields } from './supplier-fields';
import { SupplierInputs, useSupplierRules } from './supplier-inputs';
import { supplierQuery, type Supplier } from './supplier-queries';
import { useChangeSupplier } from './use-supplier-mutations';

/** What is known about a supplier, to be changed. Only what was changed is sent. */
export function SupplierForm({ supplier }: { supplier: Supplier }) {
  const { supplier: t, conflict, common } = useMessages();
  const textOf = useProblemText();
  const queries = useQueryClient();
  /** The version that the form began with, and what somebody else has saved over it. */
  const [seen, setSeen] = useState(supplier);
  const [theirs, setTheirs] = useState<Supplier | null>(null);
  const change = useChangeSupplier();
  const form = useForm<SupplierFields>({ initialValues: fieldsOf(supplier), validate: useSupplierRules() });
  const isDirty = Object.keys(changedFields(seen, form.values)).length > 0;

  // Switched on or off beside this form, or read again: no conflict as long as the texts are the same.
  if (supplier.version > seen.version && Object.keys(changedFields(seen, supplier)).length === 0) {
    setSeen(supplier);
  }

  function show(saved: Supplier) {
    setSeen(saved);
    setTheirs(null);
    form.setValues(fieldsOf(saved));
  }

  const save = (from: Supplier, values: SupplierFields) =>
    change.mutate(
      {
        params: { path: { id: supplier.id }, header: ifMatch(from.version) },
        body: changedFields(from, values),
      },
      {
        onSuccess: show,
        onError: (error) => {
          if (isStale(error))
            void queries.query({ ...supplierQuery(supplier.id), staleTime: 0 }).then(setTheirs);
          else form.setErrors(fieldErrors(error, common.fieldInvalid, { taken: t.taken }));
        },
      },
    );
  const failure = isStale(change.error) ? null : change.error;

  return (
    <>
      <UnsavedGuard isDirty={isDirty} />
      <form noValidate onSubmit={form.onSubmit((values) => save(seen, values))}>
        <Stack gap="md">
          <SupplierInputs form={form} />
          {failure && (
            <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
              {textOf(failure)}
            </Alert>
          )}
          <Group>
            <Button type="submit" loading={change.isPending} disabled={!isDirty}>
              {t.save}
            </Button>
          </Group>
        </Stack>
      </form>
      <Dialog isOpen={theirs !== null} title={conflict.title} onClose={() => setTheirs(null)}>
        {theirs && (
          <ConflictForm
            versions={{ base: fieldsOf(seen), mine: form.values, theirs: fieldsOf(theirs) }}
            labels={t}
            show={(field, values) => values[field]}
            error={failure}
            isPending={change.isPending}
            onResolve={(merged) => save(theirs, merged)}
            onClose={() => setTheirs(null)}
          />
        )}
      </Dialog>
    </>
  );
}
