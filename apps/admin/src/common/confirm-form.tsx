import type { ReactNode } from 'react';
import { Stack, Text } from '@mantine/core';
import { FormFoot } from './form-foot';

interface Props {
  text: string;
  children?: ReactNode;
  submitLabel: string;
  isDangerous?: boolean;
  error: unknown;
  isPending: boolean;
  onSend: () => void;
  onClose: () => void;
}

/** A dialog that asks once more before something is done. */
export function ConfirmForm({ text, children, onSend, ...foot }: Props) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <Stack gap="md">
        <Text>{text}</Text>
        {children}
        <FormFoot {...foot} />
      </Stack>
    </form>
  );
}
