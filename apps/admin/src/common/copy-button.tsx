import { ActionIcon, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Icon } from './icon';
import { useMessages } from './messages';

/** Copies a value; the icon and the name of the button say that it worked. */
export function CopyButton({ label, value }: { label: string; value: string }) {
  const t = useMessages().common;
  const { copied, copy } = useClipboard();
  const name = copied ? t.copied : label;
  return (
    <Tooltip label={name}>
      <ActionIcon variant="subtle" color="gray" aria-label={name} onClick={() => copy(value)}>
        <Icon name={copied ? 'check' : 'copy'} size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
