import { NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@hurtrock/api-client';
import { FormFoot } from '../../common/form-foot';
import { useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { dayAfter, isDay, shopToday } from '../../common/shop-day';
import { UnsavedGuard } from '../../common/unsaved-guard';
import { useAfterSetting } from './settings-query';

/** Of which share of the price the rate is taken: of all of it, or of 11/12 as the law has it since 2025. */
const BASES = { '1/1': [1, 1], '11/12': [11, 12] } as const;
type Base = keyof typeof BASES;

/** A rate from a day to come on. */
export function AddRateForm({ onClose }: { onClose: () => void }) {
  const { settings, common } = useMessages();
  const t = settings.tax;
  const after = useAfterSetting();
  const tomorrow = dayAfter(shopToday(), 1);
  const form = useForm({
    initialValues: { startsOn: '', percent: '' as number | string, base: '11/12' as Base },
    validate: {
      startsOn: (day) => (isDay(day) && day >= tomorrow ? null : t.startsOnInvalid),
      percent: (percent) => (percent === '' ? t.rateMissing : null),
    },
  });
  const add = api.useMutation('post', '/api/v1/admin/settings/tax-rates', {
    onSuccess: (saved) => {
      after(saved, t.saved);
      onClose();
    },
    onError: (error) =>
      form.setErrors(fieldErrors(error, common.fieldInvalid, { impossible: t.startsOnInvalid })),
  });
  const submit = form.onSubmit(({ startsOn, percent, base }) => {
    const [baseNumerator, baseDenominator] = BASES[base];
    const rateBasisPoints = Math.round(Number(percent) * 100);
    add.mutate({ body: { startsOn, rateBasisPoints, baseNumerator, baseDenominator } });
  });
  return (
    <form noValidate onSubmit={submit}>
      <UnsavedGuard isDirty={form.isDirty()} />
      <Stack gap="md">
        <Text>{t.addText}</Text>
        <TextInput
          type="date"
          label={t.startsOn}
          min={tomorrow}
          required
          {...form.getInputProps('startsOn')}
        />
        <NumberInput
          label={t.ratePercent}
          required
          min={0}
          max={100}
          decimalScale={2}
          decimalSeparator=","
          suffix="%"
          hideControls
          {...form.getInputProps('percent')}
        />
        <NativeSelect
          label={t.base}
          data={[
            { value: '11/12', label: '11/12' },
            { value: '1/1', label: t.wholePrice },
          ]}
          {...form.getInputProps('base')}
        />
        <FormFoot error={add.error} isPending={add.isPending} submitLabel={t.add} onClose={onClose} />
      </Stack>
    </form>
  );
}
