import { BooleanField, DateTimeField, TextField, TextMapField } from '../../../common/fields.js';
import type { CheckedInvariant } from '../../../database/invariants.js';
import { textsOf } from '../texts.js';

export class InvariantDto {
  @TextField({ description: 'Its number, such as INV-04' }) id!: string;
  @TextField({ description: 'What must be true' }) title!: string;
  @BooleanField() isHolding!: boolean;
  @TextMapField({ isList: true, description: 'The first twenty rows that break it' })
  rows!: Record<string, string>[];
  @DateTimeField() checkedAt!: string;
}

export function toInvariantDtos({
  checkedAt,
  invariants,
}: {
  checkedAt: Date;
  invariants: CheckedInvariant[];
}): InvariantDto[] {
  return invariants.map(({ id, title, rows }) => ({
    id,
    title,
    isHolding: rows.length === 0,
    rows: rows.map(textsOf),
    checkedAt: checkedAt.toISOString(),
  }));
}
