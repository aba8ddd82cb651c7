import { useState } from 'react';
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api, type Schema } from '@hurtrock/api-client';
import { useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { useSendOnce } from '../../common/use-send-once';
import { FormFoot } from '../../common/form-foot';
import type { ActionFormProps } from './action-form';
import { linesToShip, ShipLines, type Quantities } from './ship-lines';
import { useShipOrder } from './use-order-mutations';

/** One of the codes that the API offered: the list holds nothing else. */
type CourierCode = Schema<'ShipOrderDto'>['courier'];

/** What every courier prints: letters and digits, with dots, strokes and hyphens between them. */
const TRACKING_NUMBER = /^[A-Za-z0-9./-]{3,60}$/;

interface Parcel {
  courier: string;
  trackingNumber: string;
  quantities: Quantities;
}

/** All that is left is proposed; a part of it makes a partial shipment. */
export function ShipForm({ order, onClose }: ActionFormProps) {
  const { ship: t, common } = useMessages();
  const [key] = useState(() => crypto.randomUUID());
  const couriers = api.useQuery('get', '/api/v1/admin/couriers', {}, { staleTime: Infinity });
  const ship = useShipOrder(order.number);
  const send = useSendOnce(ship);
  const lines = linesToShip(order);
  const form = useForm<Parcel>({
    initialValues: {
      courier: '',
      trackingNumber: '',
      quantities: Object.fromEntries(lines.map(({ sku, remaining }) => [sku, remaining])),
    },
    validate: {
      courier: (courier) => (courier ? null : t.courierMissing),
      trackingNumber: (trackingNumber) => {
        if (!trackingNumber.trim()) return t.trackingMissing;
        return TRACKING_NUMBER.test(trackingNumber.trim()) ? null : t.trackingInvalid;
      },
      quantities: (quantities) =>
        Object.values(quantities).some((quantity) => Number(quantity) > 0) ? null : t.nothingSelected,
    },
  });

  const submit = form.onSubmit(({ courier, trackingNumber, quantities }) =>
    send(
      {
        params: { path: { number: order.number }, header: { 'Idempotency-Key': key } },
        body: {
          courier: courier as CourierCode,
          trackingNumber: trackingNumber.trim(),
          lines: lines
            .map(({ sku }) => ({ sku, quantity: Number(quantities[sku]) }))
            .filter(({ quantity }) => quantity > 0),
        },
      },
      { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error, common.fieldInvalid)) },
    ),
  );

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <NativeSelect
          label={t.courier}
          {...form.getInputProps('courier')}
          error={couriers.isError ? t.couriersFailed : form.errors.courier}
          data={[
            { value: '', label: t.courierPlaceholder, disabled: true },
            ...(couriers.data ?? []).map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <TextInput
          label={t.trackingNumber}
          autoComplete="off"
          maxLength={60}
          {...form.getInputProps('trackingNumber')}
        />
        <ShipLines
          lines={lines}
          quantities={form.values.quantities}
          error={form.errors.quantities}
          onChange={(sku, quantity) =>
            form.setFieldValue('quantities', (quantities) => ({ ...quantities, [sku]: quantity }))
          }
        />
        <FormFoot error={ship.error} isPending={ship.isPending} submitLabel={t.submit} onClose={onClose} />
      </Stack>
    </form>
  );
}
