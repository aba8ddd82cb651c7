import { useId, useState } from 'react';
import { Button, Group, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { formatNumber } from '@hurtrock/shared/format';
import { FormFoot } from '../../common/form-foot';
import { fill, useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { UnsavedGuard } from '../../common/unsaved-guard';
import { useSendOnce } from '../../common/use-send-once';
import styles from './receive-form.module.css';
import type { RestockOrder } from './restock-looks';
import { useReceiveGoods } from './use-restock-mutations';

/** By product. A field that is being emptied holds an empty text for a moment. */
type Quantities = Record<string, number | string>;

const sumOf = (quantities: Quantities) =>
  Object.values(quantities).reduce<number>((sum, quantity) => sum + Number(quantity), 0);

/** All that is left is proposed; who receives a part writes what really came. */
export function ReceiveForm({ order, onClose }: { order: RestockOrder; onClose: () => void }) {
  const { receive: t, common } = useMessages();
  const errorId = useId();
  const [key] = useState(() => crypto.randomUUID());
  const receive = useReceiveGoods();
  const send = useSendOnce(receive);
  const open = order.lines.filter(({ quantity, received }) => received < quantity);
  const all: Quantities = Object.fromEntries(
    open.map(({ productId, quantity, received }) => [productId, quantity - received]),
  );
  const form = useForm({
    initialValues: { quantities: all, note: '' },
    validate: { quantities: (quantities) => (sumOf(quantities) > 0 ? null : t.nothing) },
  });
  const { quantities } = form.values;
  const sum = sumOf(quantities);

  const submit = form.onSubmit(({ note }) =>
    send(
      {
        params: { path: { number: order.number }, header: { 'Idempotency-Key': key } },
        body: {
          lines: open
            .map(({ productId }) => ({ productId, quantity: Number(quantities[productId]) }))
            .filter(({ quantity }) => quantity > 0),
          note: note.trim(),
        },
      },
      { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error, common.fieldInvalid)) },
    ),
  );

  return (
    <form noValidate onSubmit={submit}>
      <UnsavedGuard isDirty={form.isDirty()} />
      <Stack gap="md">
        <Text>{t.text}</Text>
        <fieldset className={styles.lines} aria-describedby={form.errors.quantities ? errorId : undefined}>
          <legend className={styles.legend}>{t.quantities}</legend>
          {open.map(({ productId, name, quantity, received }) => (
            <div key={productId} className={styles.line}>
              <span className={styles.name}>{name}</span>
              <NumberInput
                aria-label={fill(t.quantityOf, { name })}
                value={quantities[productId]}
                min={0}
                max={quantity - received}
                clampBehavior="strict"
                allowDecimal={false}
                allowNegative={false}
                onChange={(value) =>
                  form.setFieldValue('quantities', (now) => ({ ...now, [productId]: value }))
                }
              />
              <span className={styles.left}>
                {fill(t.remaining, { count: formatNumber(quantity - received) })}
              </span>
            </div>
          ))}
          {form.errors.quantities && (
            <p id={errorId} role="alert" className={styles.error}>
              {form.errors.quantities}
            </p>
          )}
        </fieldset>
        <Group gap="sm">
          <Button size="compact-sm" variant="default" onClick={() => form.setFieldValue('quantities', all)}>
            {t.all}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              form.setFieldValue(
                'quantities',
                Object.fromEntries(open.map(({ productId }) => [productId, 0])),
              )
            }
          >
            {t.none}
          </Button>
        </Group>
        <Textarea
          label={t.note}
          description={t.noteHint}
          rows={2}
          maxLength={1000}
          {...form.getInputProps('note')}
        />
        <FormFoot
          error={receive.error}
          isPending={receive.isPending}
          submitLabel={sum > 0 ? fill(t.submit, { count: formatNumber(sum) }) : t.submitEmpty}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
