import { NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { ConfigForm } from './config-form';
import type { ConfigPlace } from './config-looks';
import { useSaveConfig } from './use-config-mutations';

/** The API names the amount inside the money; the form has one field for it. */
const onItsField = ({ 'maximumTotal.amount': amount, ...others }: Record<string, string>) =>
  amount ? { ...others, maximumTotal: amount } : others;

/** How much cash a courier may bring. */
export function CashForm({ place }: { place: ConfigPlace }) {
  const { configs: t, common } = useMessages();
  const { error, isPending, save } = useSaveConfig(place);
  const form = useForm({
    initialValues: {
      maximumTotal: (place.config?.maximumTotal?.amount ?? '') as number | string,
      isActive: true,
    },
  });

  const submit = form.onSubmit(({ maximumTotal, isActive }) =>
    save(
      {
        maximumTotal: maximumTotal === '' ? null : { amount: Number(maximumTotal), currency: 'IDR' },
        isActive,
      },
      {
        onSuccess: () => form.resetDirty(),
        onError: (failure) => form.setErrors(onItsField(fieldErrors(failure, common.fieldInvalid, t.faults))),
      },
    ),
  );

  return (
    <ConfigForm
      place={place}
      isDirty={form.isDirty()}
      error={error}
      isPending={isPending}
      environmentError={form.errors.environment}
      activation={form.getInputProps('isActive', { type: 'checkbox' })}
      onSubmit={submit}
    >
      <NumberInput
        label={t.maximumTotal}
        description={t.maximumTotalHint}
        thousandSeparator="."
        decimalSeparator=","
        allowDecimal={false}
        allowNegative={false}
        hideControls
        {...form.getInputProps('maximumTotal')}
      />
    </ConfigForm>
  );
}
