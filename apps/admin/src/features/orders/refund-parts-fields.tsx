import { Stack } from '@mantine/core';
import { formatRupiah } from '@hurtrock/shared/format';
import { fill, useMessages } from '../../common/messages';
import { RupiahField } from '../../common/number-field';
import type { NamedParts, Refundable } from './refund-parts';
import { ShipLines } from './ship-lines';

interface Props {
  of: Refundable;
  parts: NamedParts;
  onName: (parts: NamedParts) => void;
}

/** What the money is for: units of the order, and its shipping. */
export function RefundPartsFields({ of: { lines, shippingLeft }, parts, onName }: Props) {
  const t = useMessages().refund;
  const open = lines.filter(({ left }) => left > 0);
  return (
    <Stack gap="sm">
      {open.length > 0 && (
        <ShipLines
          legend={t.parts}
          lines={open.map(({ sku, name, left }) => ({ sku, name, remaining: left, awaited: 0 }))}
          quantities={parts.quantities}
          error={null}
          onChange={(sku, quantity) =>
            onName({ ...parts, quantities: { ...parts.quantities, [sku]: quantity } })
          }
        />
      )}
      {shippingLeft > 0 && (
        <RupiahField
          label={t.shipping}
          description={fill(t.amountTooHigh, { amount: formatRupiah(shippingLeft) })}
          max={shippingLeft}
          value={parts.shipping}
          onChange={(shipping) => onName({ ...parts, shipping })}
        />
      )}
    </Stack>
  );
}
