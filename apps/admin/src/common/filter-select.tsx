import { NativeSelect } from '@mantine/core';

interface Props<Value extends string> {
  label: string;
  value: Value | undefined;
  /** What the choice of "no filter" is called. Without it, one of the options always holds. */
  allLabel?: string;
  options: readonly { value: Value; label: string }[];
  onChange: (value: string) => void;
}

/** A filter with a handful of values: the browser's own select, quick by keyboard and at home on a phone. */
export function FilterSelect<Value extends string>({
  label,
  value,
  allLabel,
  options,
  onChange,
}: Props<Value>) {
  return (
    <NativeSelect
      aria-label={label}
      value={value ?? ''}
      data={[...(allLabel ? [{ value: '', label: allLabel }] : []), ...options]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
