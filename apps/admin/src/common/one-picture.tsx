import { useState } from 'react';
import { Button, FileButton, Group, Progress, Text } from '@mantine/core';
import type { Schema } from '@hurtrock/api-client';
import { Icon } from './icon';
import { fill, useMessages, useProblemText } from './messages';
import styles from './one-picture.module.css';
import { PICTURE_TYPES, pictureFault } from './picture';
import { ShopPicture } from './shop-picture';

interface Props {
  picture: Schema<'PictureDto'> | null;
  hint?: string;
  isSending: boolean;
  /** How much of it is sent, 0 to 1. */
  sent: number;
  isRemoving: boolean;
  error: unknown;
  onSend: (file: File) => void;
  onRemove: () => void;
}

/** A picture of which there is one: saved as soon as it is chosen. */
export function OnePicture({ picture, hint, isSending, sent, isRemoving, error, onSend, onRemove }: Props) {
  const t = useMessages().categories.picture;
  const textOf = useProblemText();
  const [fault, setFault] = useState<string>();
  const message = fault ?? (error ? textOf(error) : undefined);

  function choose(file: File | null) {
    if (!file) return;
    const found = pictureFault(file);
    setFault(found && found !== 'missing' ? t[found] : undefined);
    if (!found) onSend(file);
  }

  return (
    <div className={styles.row}>
      <span className={styles.picture}>
        <ShopPicture picture={picture} sizes="120px" />
      </span>
      <div className={styles.words}>
        <Group gap="xs">
          <FileButton accept={PICTURE_TYPES.join(',')} onChange={choose}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                loading={isSending}
                leftSection={<Icon name="upload" size={16} />}
              >
                {picture ? t.replace : t.choose}
              </Button>
            )}
          </FileButton>
          {picture && (
            <Button variant="subtle" color="red" loading={isRemoving} onClick={onRemove}>
              {t.remove}
            </Button>
          )}
        </Group>
        {isSending && (
          <div role="status">
            <Progress value={sent * 100} aria-hidden />
            <Text size="sm">
              {sent < 1 ? fill(t.sending, { percent: Math.round(sent * 100) }) : t.checking}
            </Text>
          </div>
        )}
        <Text size="sm" c="dimmed">
          {hint} {t.hint}
        </Text>
        {message && (
          <Text size="sm" c="red" role="alert">
            {message}
          </Text>
        )}
      </div>
    </div>
  );
}
