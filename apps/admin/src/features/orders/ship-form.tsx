import { useState } from 'react';
import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { useSendOnce } from '../../common/use-send-once';
import { FormFoot } from '../../common/form-foot';
import type { ActionFormProps } from './action-form';
import { linesToShip } from './lines-to-ship';
import { ShipLines, type Quantities } from './ship-lines';
import { TrackingFields, trackingBody, useTrackingRules, type Tracking } from './tracking-fields';
import { useShipOrder } from './use-order-mutations';

interface Parcel extends Tracking {
  quantities: Quantities;
}

/** All that is left is proposed; a part of it makes a partial shipment. */
export function ShipForm({ order, onClose }: ActionFormProps) {
  const { ship: t, common } = useMessages();
  const [key] = useState(() => crypto.randomUUID());
  const ship = useShipOrder(order.number);
  const send = useSendOnce(ship);
  const lines = linesToShip(order);
  const rules = useTrackingRules();
  const form = useForm<Parcel>({
    initialValues: {
      courier: '',
      trackingNumber: '',
      confirmDuplicate: false,
      quantities: Object.fromEntries(lines.map(({ sku, remaining }) => [sku, remaining])),
    },
    validate: {
      ...rules,
      quantities: (quantities) =>
        Object.values(quantities).some((quantity) => Number(quantity) > 0) ? null : t.nothingSelected,
    },
  });

  const submit = form.onSubmit(({ quantities, ...tracking }) =>
    send(
      {
        params: { path: { number: order.number }, header: { 'Idempotency-Key': key } },
        body: {
          ...trackingBody(tracking),
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
        <TrackingFields form={form} error={ship.error} />
        <ShipLines
          legend={t.quantities}
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
