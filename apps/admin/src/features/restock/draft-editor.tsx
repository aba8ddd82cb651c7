import type { FormEvent, ReactNode } from 'react';
import { Alert, Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Icon } from '../../common/icon';
import { useMessages, useProblemText } from '../../common/messages';
import { Panel } from '../../common/panel';
import { shopToday } from '../../common/shop-day';
import { allSuppliersQuery } from '../../common/suppliers';
import { withLines, type DraftLine } from './draft';
import styles from './draft-editor.module.css';
import { DraftLines } from './draft-lines';
import { ProductFinder } from './product-finder';
import { Suggestions } from './suggestions';
import type { DraftForm } from './use-draft-form';

interface Props {
  form: DraftForm;
  /** The supplier of an order that exists stays: another one would be another order. */
  fixedSupplier?: string;
  error: unknown;
  isPending: boolean;
  submitLabel: string;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** An order to a supplier while it is written: from whom, what, how many. */
export function DraftEditor(props: Props) {
  const { form, fixedSupplier, error, isPending, submitLabel, onSubmit } = props;
  const t = useMessages().restockForm;
  const textOf = useProblemText();
  const { lines, supplierId } = form.values;
  const add = (added: DraftLine[]) => {
    form.clearFieldError('lines');
    form.setFieldValue('lines', (now) => withLines(now, added));
  };
  return (
    <form noValidate className={styles.form} onSubmit={onSubmit}>
      <div className={styles.supplier}>
        <Panel title={t.supplier}>
          {fixedSupplier ? (
            <strong>{fixedSupplier}</strong>
          ) : (
            <SupplierSelect {...form.getInputProps('supplierId')} />
          )}
        </Panel>
      </div>
      <div className={styles.picks}>
        <Suggestions
          supplierId={supplierId}
          lines={lines}
          onAdd={add}
          onChoose={(chosen) => form.setFieldValue('supplierId', chosen)}
        />
        <ProductFinder lines={lines} onAdd={add} />
      </div>
      <div className={styles.lines}>
        <DraftLines form={form} />
        <Panel title={t.details}>
          <Stack gap="md">
            <TextInput
              type="date"
              label={t.expectedOn}
              min={shopToday()}
              className={styles.date}
              {...form.getInputProps('expectedOn')}
            />
            <Textarea
              label={t.note}
              description={t.noteHint}
              rows={3}
              maxLength={1000}
              {...form.getInputProps('note')}
            />
            {error !== null && (
              <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
                {textOf(error)}
              </Alert>
            )}
            <Group>
              <Button type="submit" loading={isPending}>
                {submitLabel}
              </Button>
            </Group>
          </Stack>
        </Panel>
      </div>
    </form>
  );
}

function SupplierSelect(input: ReturnType<DraftForm['getInputProps']>) {
  const t = useMessages().restockForm;
  const suppliers = useQuery(allSuppliersQuery('active'));
  return (
    <NativeSelect
      aria-label={t.supplier}
      {...input}
      error={suppliers.isError ? t.suppliersFailed : (input.error as ReactNode)}
      data={[
        { value: '', label: t.supplierPlaceholder },
        ...(suppliers.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
