import { NumberInput, type NumberInputProps } from '@mantine/core';

const MOST = 9_999_999_999;

/** A whole number that is not negative, written with the dots of Indonesia. */
export function NumberField(props: NumberInputProps) {
  return (
    <NumberInput
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator="."
      decimalSeparator=","
      hideControls
      max={MOST}
      clampBehavior="strict"
      inputMode="numeric"
      {...props}
    />
  );
}

export function RupiahField(props: NumberInputProps) {
  return <NumberField prefix="Rp" {...props} />;
}
