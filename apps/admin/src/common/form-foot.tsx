import { Alert, Button, Group } from '@mantine/core';
import { Icon } from './icon';
import { useMessages, useProblemText } from './messages';

interface Props {
  error: unknown;
  isPending: boolean;
  submitLabel: string;
  cancelLabel?: string;
  isDangerous?: boolean;
  onClose: () => void;
}

/** The end of every dialog: what went wrong, the way back and the way on. */
export function FormFoot({ error, isPending, submitLabel, cancelLabel, isDangerous, onClose }: Props) {
  const t = useMessages().common;
  const textOf = useProblemText();
  return (
    <>
      {error !== null && (
        <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
          {textOf(error)}
        </Alert>
      )}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose} disabled={isPending}>
          {cancelLabel ?? t.cancel}
        </Button>
        <Button type="submit" color={isDangerous ? 'red' : undefined} loading={isPending}>
          {submitLabel}
        </Button>
      </Group>
    </>
  );
}
