import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { api, type Schema } from '@hurtrock/api-client';
import { useMessages } from '../../common/messages';
import { isProblem } from '../../common/problem';

/** One of the codes that the API offered: the list holds nothing else. */
export type CourierCode = Schema<'TrackingDto'>['courier'];

/** Its own courier's numbers the shop makes itself. */
export const OWN = 'own' satisfies CourierCode;

/** What every courier prints: letters and digits, with dots, strokes and hyphens between them. */
export const TRACKING_NUMBER = /^[A-Za-z0-9./-]{3,60}$/;

export interface Tracking {
  courier: string;
  trackingNumber: string;
  confirmDuplicate: boolean;
}

/** What is wrong with what was typed, as forms ask it. */
export function useTrackingRules() {
  const t = useMessages().ship;
  return {
    courier: (courier: string) => (courier ? null : t.courierMissing),
    trackingNumber: (typed: string, { courier }: Tracking) => {
      const trackingNumber = typed.trim();
      if (!trackingNumber) return courier === OWN ? null : t.trackingMissing;
      return TRACKING_NUMBER.test(trackingNumber) ? null : t.trackingInvalid;
    },
  };
}

/** The same as the API takes it. */
export const trackingBody = ({ courier, trackingNumber, confirmDuplicate }: Tracking) => ({
  courier: courier as CourierCode,
  ...(trackingNumber.trim() && { trackingNumber: trackingNumber.trim() }),
  ...(confirmDuplicate && { confirmDuplicate }),
});

export const useCouriers = () => api.useQuery('get', '/api/v1/admin/couriers', {}, { staleTime: Infinity });

export function CourierField({ form }: { form: UseFormReturnType<{ courier: string }> }) {
  const t = useMessages().ship;
  const couriers = useCouriers();
  return (
    <NativeSelect
      label={t.courier}
      data-autofocus
      {...form.getInputProps('courier')}
      error={couriers.isError ? t.couriersFailed : form.errors['courier']}
      data={[
        { value: '', label: t.courierPlaceholder, disabled: true },
        ...(couriers.data ?? []).map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
}

/** Courier and number. When another order has the number already, it asks whether that is meant. */
export function TrackingFields<Values extends Tracking>({
  form,
  error,
}: {
  form: UseFormReturnType<Values>;
  error: unknown;
}) {
  const { ship: t, parcel } = useMessages();
  const fields = form as unknown as UseFormReturnType<Tracking>;
  return (
    <>
      <CourierField form={form} />
      <TextInput
        label={t.trackingNumber}
        description={fields.values.courier === OWN ? parcel.ownHint : undefined}
        autoComplete="off"
        maxLength={60}
        {...fields.getInputProps('trackingNumber')}
      />
      {isProblem(error) && error.code === 'tracking_number_used' && (
        <Checkbox
          label={parcel.duplicate}
          {...fields.getInputProps('confirmDuplicate', { type: 'checkbox' })}
        />
      )}
    </>
  );
}
