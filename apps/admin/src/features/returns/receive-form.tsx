import { Checkbox, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { formatRupiah } from '@hurtrock/shared/format';
import { useState, type FormEvent } from 'react';
import { FormFoot } from '../../common/form-foot';
import { fill, useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import { allBack, overCounted, receivedLines, type Counted } from './received-lines';
import type { AdminReturn } from './return-looks';
import { useReceiveReturn } from './use-return-steps';

/** What came back, and what of it can be sold again. */
export function ReceiveForm({ item, onClose }: { item: AdminReturn; onClose: () => void }) {
  const t = useMessages().receiveReturn;
  const [counted, setCounted] = useState(() => allBack(item.lines));
  const [refundShipping, setRefundShipping] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [key] = useState(() => crypto.randomUUID());
  const receive = useReceiveReturn(item.id);
  const send = useSendOnce(receive);

  function submit(event: FormEvent) {
    event.preventDefault();
    const lines = receivedLines(counted);
    const over = overCounted(item.lines, counted);
    if (over) return setProblem(fill(t.tooMany, { name: over.name, count: over.quantity }));
    if (lines.length === 0) return setProblem(t.nothing);
    setProblem(undefined);
    send(
      {
        params: { path: { id: item.id }, header: { 'Idempotency-Key': key } },
        body: { lines, refundShipping },
      },
      { onSuccess: onClose },
    );
  }

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{t.text}</Text>
        {item.lines.map((line) => (
          <LineInputs
            key={line.sku}
            line={line}
            counted={counted[line.sku] ?? { fit: 0, broken: 0 }}
            onChange={(next) => setCounted((before) => ({ ...before, [line.sku]: next }))}
          />
        ))}
        {problem && (
          <Text role="alert" c="red" fw={600}>
            {problem}
          </Text>
        )}
        <Checkbox
          label={fill(t.shipping, { amount: formatRupiah(item.shippingTotal.amount) })}
          checked={refundShipping}
          onChange={(event) => setRefundShipping(event.currentTarget.checked)}
        />
        <FormFoot
          error={receive.error}
          isPending={receive.isPending}
          submitLabel={t.submit}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}

interface LineInputsProps {
  line: AdminReturn['lines'][number];
  counted: Counted;
  onChange: (counted: Counted) => void;
}

function LineInputs({ line, counted, onChange }: LineInputsProps) {
  const t = useMessages().receiveReturn;
  const limits = { min: 0, max: line.quantity, allowDecimal: false, allowNegative: false };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <NumberInput
        {...limits}
        label={fill(t.fit, { name: line.name })}
        description={fill(t.remaining, { count: line.quantity })}
        value={counted.fit}
        onChange={(fit) => onChange({ ...counted, fit })}
      />
      <NumberInput
        {...limits}
        label={fill(t.broken, { name: line.name })}
        description={fill(t.remaining, { count: line.quantity })}
        value={counted.broken}
        onChange={(broken) => onChange({ ...counted, broken })}
      />
    </SimpleGrid>
  );
}
