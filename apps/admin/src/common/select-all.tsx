import { Checkbox } from '@mantine/core';
import type { Selection } from './use-selection';

interface Props {
  selection: Selection;
  label: string;
  /** Beside a list of cards, which has no head, it says what it does. */
  hasLabel?: true;
}

export function SelectAll({ selection, label, hasLabel }: Props) {
  return (
    <Checkbox
      aria-label={hasLabel ? undefined : label}
      label={hasLabel && label}
      checked={selection.isAll}
      indeterminate={!selection.isAll && selection.ids.length > 0}
      onChange={selection.toggleAll}
    />
  );
}
