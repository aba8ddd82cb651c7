import { useState, type KeyboardEvent } from 'react';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { FormFoot } from '../../common/form-foot';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import styles from './bulk-ship-form.module.css';
import { ORDER_LISTS } from './order-queries';
import { CourierField, useTrackingRules, type CourierCode } from './tracking-fields';

interface Parcels {
  courier: string;
  numbers: Record<string, string>;
}

interface Props {
  orders: string[];
  onDone: () => void;
  onClose: () => void;
}

function useParcels(orders: string[]) {
  const t = useMessages().bulkShip;
  const rules = useTrackingRules();
  return useForm<Parcels>({
    initialValues: { courier: '', numbers: Object.fromEntries(orders.map((number) => [number, ''])) },
    validate: ({ courier, numbers }) => ({
      courier: rules.courier(courier),
      ...Object.fromEntries(
        Object.entries(numbers).map(([number, typed]) => {
          const other = Object.keys(numbers).find(
            (each) => each !== number && typed.trim() !== '' && numbers[each]?.trim() === typed.trim(),
          );
          const fault = rules.trackingNumber(typed, {
            courier,
            trackingNumber: typed,
            confirmDuplicate: false,
          });
          return [`numbers.${number}`, other ? fill(t.twice, { number: other }) : fault];
        }),
      ),
    }),
  });
}

/** Orders that were refused stay, each with its reason, so that they can be put right and sent again. */
export function BulkShipForm({ orders, onDone, onClose }: Props) {
  const t = useMessages().bulkShip;
  const { problems } = useLanguage();
  const queries = useQueryClient();
  const [left, setLeft] = useState(orders);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const form = useParcels(orders);
  const ship = api.useMutation('post', '/api/v1/admin/orders/bulk-shipments', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ORDER_LISTS, exact: false }),
  });
  const send = useSendOnce(ship, { isRepeatable: true });

  const submit = form.onSubmit(({ courier, numbers }) =>
    send(
      {
        params: { header: { 'Idempotency-Key': key } },
        body: {
          courier: courier as CourierCode,
          orders: left.map((number) => {
            const trackingNumber = numbers[number]?.trim();
            return { number, ...(trackingNumber && { trackingNumber }) };
          }),
        },
      },
      {
        onSuccess: ({ results }) => {
          const refused = results.filter(({ isShipped }) => !isShipped);
          setKey(crypto.randomUUID());
          setLeft(refused.map(({ number }) => number));
          // What has left is no longer compared with what is typed next.
          form.setFieldValue('numbers', (numbers) =>
            Object.fromEntries(refused.map(({ number }) => [number, numbers[number] ?? ''])),
          );
          form.setErrors(
            Object.fromEntries(
              refused.map(({ number, code, detail }) => {
                const text = (code && problems[code]) ?? '';
                return [`numbers.${number}`, detail ? fill(t.refused, { text, detail }) : text];
              }),
            ),
          );
          onDone();
        },
      },
    ),
  );

  const report = ship.data && (
    <Text role="status" fw={600}>
      {fill(t.report, { shipped: orders.length - left.length, count: orders.length })}
    </Text>
  );
  if (left.length === 0)
    return (
      <Stack gap="md">
        {report}
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            {t.done}
          </Button>
        </Group>
      </Stack>
    );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        {report ?? <Text>{t.text}</Text>}
        <CourierField form={form} />
        <ul className={styles.parcels} onKeyDown={toNextField}>
          {left.map((number) => (
            <li key={number}>
              <TextInput
                label={number}
                aria-label={fill(t.numberOf, { number })}
                autoComplete="off"
                maxLength={60}
                {...form.getInputProps(`numbers.${number}`)}
              />
            </li>
          ))}
        </ul>
        <FormFoot
          error={ship.error}
          isPending={ship.isPending}
          submitLabel={fill(t.submit, { count: left.length })}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}

/** A scanner ends each number with Enter: that goes on to the next order, and sends from the last. */
function toNextField(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter') return;
  const fields = [...event.currentTarget.querySelectorAll('input')];
  const next = fields[fields.findIndex((field) => field === event.target) + 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
