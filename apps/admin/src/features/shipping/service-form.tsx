import { NativeSelect, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@hurtrock/api-client';
import { FormFoot } from '../../common/form-foot';
import { useMessages } from '../../common/messages';
import { NumberField, RupiahField } from '../../common/number-field';
import { fieldErrors } from '../../common/problem';
import { UnsavedGuard } from '../../common/unsaved-guard';
import type { ServiceFields } from './service-fields';
import styles from './shipping.module.css';

const CODE = /^[a-z0-9][a-z0-9_-]+$/;
const SHORTEST_NAME = 2;

function useServiceRules() {
  const t = useMessages().shipping.faults;
  const number = (value: number | string) => (value === '' ? t.number : null);
  return {
    code: (code: string) => (CODE.test(code) ? null : t.code),
    name: (name: string) => (name.trim().length < SHORTEST_NAME ? t.nameMissing : null),
    courier: (courier: string) => (courier ? null : t.courier),
    basePrice: number,
    pricePerKg: number,
    volumeFactor: number,
    minDays: number,
    maxDays: (days: number | string, { minDays }: ServiceFields) =>
      number(days) ?? (Number(days) < Number(minDays) ? t.days : null),
  };
}

/** The API names the amount inside the money; the form has one field for it. */
const onItsField = (errors: Record<string, string>) =>
  Object.fromEntries(Object.entries(errors).map(([field, text]) => [field.replace(/\.amount$/, ''), text]));

interface Props {
  initial: ServiceFields;
  isNew?: boolean;
  error: unknown;
  isPending: boolean;
  onSend: (fields: ServiceFields, onError: (error: unknown) => void) => void;
  onClose: () => void;
}

export function ServiceForm({ initial, isNew = false, error, isPending, onSend, onClose }: Props) {
  const { shipping: t, common } = useMessages();
  const couriers = api.useQuery('get', '/api/v1/admin/couriers');
  const form = useForm<ServiceFields>({ initialValues: initial, validate: useServiceRules() });
  const hasFieldErrors = Object.keys(form.errors).length > 0;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((fields) =>
        onSend(fields, (failure) =>
          form.setErrors(onItsField(fieldErrors(failure, common.fieldInvalid, t.faults))),
        ),
      )}
    >
      <UnsavedGuard isDirty={form.isDirty()} />
      <Stack gap="md">
        <TextInput label={t.name} required maxLength={60} data-autofocus {...form.getInputProps('name')} />
        {isNew && (
          <TextInput
            label={t.code}
            description={t.codeHint}
            required
            maxLength={40}
            autoComplete="off"
            {...form.getInputProps('code')}
          />
        )}
        <NativeSelect label={t.courier} required {...form.getInputProps('courier')}>
          <option value="" />
          {couriers.data?.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </NativeSelect>
        <div className={styles.pair}>
          <RupiahField
            label={t.basePrice}
            description={t.basePriceHint}
            required
            {...form.getInputProps('basePrice')}
          />
          <RupiahField label={t.pricePerKg} required {...form.getInputProps('pricePerKg')} />
        </div>
        <NumberField
          label={t.volumeFactor}
          description={t.volumeFactorHint}
          required
          {...form.getInputProps('volumeFactor')}
        />
        <div className={styles.pair}>
          <NumberField label={t.minDays} required {...form.getInputProps('minDays')} />
          <NumberField label={t.maxDays} required {...form.getInputProps('maxDays')} />
        </div>
        <Switch label={t.isActive} {...form.getInputProps('isActive', { type: 'checkbox' })} />
        <FormFoot
          error={hasFieldErrors ? null : (error ?? couriers.error)}
          isPending={isPending}
          submitLabel={t.save}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
