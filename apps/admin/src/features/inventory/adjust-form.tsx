import { useState } from 'react';
import { NativeSelect, NumberInput, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Schema } from '@hurtrock/api-client';
import { formatNumber } from '@hurtrock/shared/format';
import { FormFoot } from '../../common/form-foot';
import { fill, useMessages } from '../../common/messages';
import { isProblem } from '../../common/problem';
import { useSendOnce } from '../../common/use-send-once';
import { outcomeOf, type AdjustmentMode, type Outcome, type Stock } from './adjustment';
import { useAdjustStock } from './use-adjust-stock';

type Reason = Schema<'AdjustStockDto'>['reason'];

const REASONS: Reason[] = ['adjustment', 'damage', 'loss', 'return', 'restock'];
const MODES: AdjustmentMode[] = ['counted', 'change'];

interface Props {
  productId: string;
  stock: Stock;
  onClose: () => void;
}

/** What was counted on the shelf, or what came and went, and why. */
export function AdjustForm({ productId, stock, onClose }: Props) {
  const { adjustStock: t, stockReasons } = useMessages();
  const [key] = useState(() => crypto.randomUUID());
  const adjust = useAdjustStock(productId);
  const send = useSendOnce(adjust);
  const faultText = (fault: Outcome['fault'], mode: AdjustmentMode) => {
    if (fault === null) return null;
    if (fault === 'same') return t.noChange;
    if (fault === 'below_reserved') return fill(t.belowReserved, { count: stock.reserved });
    return mode === 'counted' ? t.countMissing : t.changeMissing;
  };
  const form = useForm({
    initialValues: { mode: 'counted' as AdjustmentMode, units: '' as number | string, reason: '', note: '' },
    validate: {
      units: (units, { mode }) => faultText(outcomeOf(mode, units, stock).fault, mode),
      reason: (reason) => (reason ? null : t.reasonMissing),
    },
  });
  const { mode, units } = form.values;
  const outcome = outcomeOf(mode, units, stock);

  const submit = form.onSubmit((values) =>
    send(
      {
        params: { path: { id: productId }, header: { 'Idempotency-Key': key } },
        body: {
          ...(mode === 'counted' ? { countedOnHand: Number(units) } : { change: Number(units) }),
          reason: values.reason as Reason,
          ...(values.note.trim() && { note: values.note.trim() }),
        },
      },
      {
        onSuccess: onClose,
        onError: (error) => {
          if (isProblem(error) && error.code === 'out_of_stock') form.setFieldError('units', t.taken);
        },
      },
    ),
  );

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <SegmentedControl
          aria-label={t.mode}
          fullWidth
          value={mode}
          data={MODES.map((value) => ({ value, label: t.modes[value] }))}
          onChange={(value) => {
            form.clearFieldError('units');
            form.setValues({ mode: value, units: '' });
          }}
        />
        <NumberInput
          label={mode === 'counted' ? t.counted : t.change}
          description={mode === 'change' && t.changeHint}
          allowDecimal={false}
          allowNegative={mode === 'change'}
          max={1_000_000}
          data-autofocus
          {...form.getInputProps('units')}
        />
        <NativeSelect
          label={t.reason}
          data={[
            { value: '', label: t.reasonPlaceholder, disabled: true },
            ...REASONS.map((value) => ({ value, label: stockReasons[value] })),
          ]}
          {...form.getInputProps('reason')}
        />
        <Textarea
          label={t.note}
          description={t.noteHint}
          rows={2}
          maxLength={300}
          {...form.getInputProps('note')}
        />
        <Text size="sm" role="status">
          {outcome.fault === null &&
            fill(t.preview, {
              before: formatNumber(stock.onHand),
              after: formatNumber(outcome.onHand),
              available: formatNumber(outcome.available),
            })}
        </Text>
        <FormFoot
          error={adjust.error}
          isPending={adjust.isPending}
          submitLabel={t.submit}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
