import { Button } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { Icon } from '../../../common/icon';
import { useMessages } from '../../../common/messages';
import { PICTURE_TYPES } from '../../../common/picture';
import styles from './pictures.module.css';

interface Props {
  /** How many more the product takes. */
  room: number;
  isFirst: boolean;
  onFiles: (files: File[]) => void;
}

/** Takes files of every kind: what can not be used is told file by file. */
export function PictureDrop({ room, isFirst, onFiles }: Props) {
  const t = useMessages().product.pictures;
  if (room === 0) return <p className={styles.hint}>{t.full}</p>;
  return (
    <Dropzone
      onDrop={onFiles}
      activateOnKeyboard={false}
      enablePointerEvents
      inputProps={{ 'aria-label': t.inputLabel, accept: PICTURE_TYPES.join(',') }}
      classNames={{ root: styles.drop }}
      data-first={isFirst || undefined}
    >
      <div className={styles.dropWords}>
        <Icon name="upload" size={isFirst ? 40 : 24} />
        <strong>{t.drop}</strong>
        {/* Whatever is pressed inside the zone opens the choice of files; this is what the keyboard finds. */}
        <Button variant="default" size="sm">
          {t.choose}
        </Button>
        <span className={styles.hint}>{t.hint}</span>
      </div>
    </Dropzone>
  );
}
