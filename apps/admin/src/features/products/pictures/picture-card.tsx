import { useState } from 'react';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Loader, Radio, TextInput } from '@mantine/core';
import { ConfirmForm } from '../../../common/confirm-form';
import { Dialog } from '../../../common/dialog';
import { Icon } from '../../../common/icon';
import { fill, useMessages } from '../../../common/messages';
import { ShopPicture } from '../../../common/shop-picture';
import styles from './pictures.module.css';
import type { ProductImage } from './upload-queue';
import type { Pictures } from './use-pictures';

const ALT_MAX = 200;

interface Props extends Pick<Pictures, 'makeThumbnail' | 'describe' | 'remove' | 'isRemoving'> {
  image: ProductImage;
  index: number;
  count: number;
  onMove: (to: number) => void;
}

export function PictureCard(props: Props) {
  const { image, index, count, makeThumbnail, describe } = props;
  const { pictures: t } = useMessages().product;
  const sortable = useSortable({ id: image.id });
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    sortable;
  const position = index + 1;
  return (
    <li
      ref={setNodeRef}
      className={styles.card}
      aria-label={fill(t.itemLabel, { position, count })}
      data-dragging={isDragging || undefined}
      data-thumbnail={image.isThumbnail || undefined}
      style={{ transform: CSS.Transform.toString(transform), transition }}
    >
      <div className={styles.frame}>
        <ShopPicture picture={image.picture} alt={image.alt} sizes="220px" />
        {!image.isReady && (
          <span className={styles.processing} role="status">
            <Loader size={14} color="currentColor" aria-hidden />
            {t.processing}
          </span>
        )}
        <ActionIcon
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          variant="default"
          className={styles.handle}
          aria-label={fill(t.drag, { position })}
        >
          <Icon name="grip" size={16} />
        </ActionIcon>
      </div>
      <div className={styles.tools}>
        <Radio
          name="thumbnail"
          label={t.thumbnail}
          aria-label={fill(t.thumbnailOf, { position })}
          checked={image.isThumbnail}
          onChange={() => makeThumbnail(image.id)}
        />
        <CardButtons {...props} />
      </div>
      <TextInput
        size="xs"
        aria-label={fill(t.altOf, { position })}
        placeholder={t.alt}
        title={t.altHint}
        maxLength={ALT_MAX}
        key={image.alt}
        defaultValue={image.alt}
        onBlur={({ currentTarget: { value } }) => {
          if (value.trim() !== image.alt) describe(image.id, value.trim());
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </li>
  );
}

/** One press each: dragging is never the only way. */
function CardButtons({ image, index, count, onMove, remove, isRemoving }: Props) {
  const t = useMessages().product.pictures;
  const [isAsking, setAsking] = useState(false);
  const position = index + 1;
  const close = () => setAsking(false);
  return (
    <span className={styles.buttons}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={fill(t.earlier, { position })}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      >
        <Icon name="back" size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={fill(t.later, { position })}
        disabled={position === count}
        onClick={() => onMove(index + 1)}
      >
        <Icon name="forward" size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="red"
        aria-label={fill(t.remove, { position })}
        onClick={() => setAsking(true)}
      >
        <Icon name="trash" size={16} />
      </ActionIcon>
      <Dialog isOpen={isAsking} title={t.removeTitle} onClose={close}>
        <ConfirmForm
          text={t.removeText}
          submitLabel={t.removeSubmit}
          isDangerous
          error={null}
          isPending={isRemoving}
          onSend={() => remove(image.id, close)}
          onClose={close}
        />
      </Dialog>
    </span>
  );
}
