import { useRef, useState } from 'react';
import { ActionIcon, Tooltip } from '@mantine/core';
import { Dialog } from '../../../common/dialog';
import { Icon, type IconName } from '../../../common/icon';
import { useMessages } from '../../../common/messages';
import { PICTURE_TYPES } from '../../../common/picture';
import type { ChatDetail } from '../chat-model';
import styles from './composer.module.css';
import { PickOrder } from './pick-order';
import { PickProduct } from './pick-product';

interface Props {
  chat: ChatDetail;
  onReplies: () => void;
  onImage: (image: File) => void;
}

/** What a message can be besides words. */
export function ComposerTools({ chat, onReplies, onImage }: Props) {
  const { composer: t, pickProduct, pickOrder } = useMessages();
  const [open, setOpen] = useState<'product' | 'order' | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const close = () => setOpen(null);
  return (
    <div role="group" aria-label={t.tools} className={styles.tools}>
      <Tool name={t.replies} icon="bolt" onClick={onReplies} />
      <Tool name={t.product} icon="box" onClick={() => setOpen('product')} />
      <Tool name={t.order} icon="orders" onClick={() => setOpen('order')} />
      <Tool name={t.image} icon="picture" onClick={() => files.current?.click()} />
      <input
        ref={files}
        type="file"
        hidden
        accept={PICTURE_TYPES.join(',')}
        aria-label={t.image}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onImage(file);
          currentTarget.value = '';
        }}
      />
      <Dialog isOpen={open === 'product'} title={pickProduct.title} onClose={close}>
        <PickProduct chat={chat} onDone={close} />
      </Dialog>
      <Dialog isOpen={open === 'order'} title={pickOrder.title} onClose={close}>
        <PickOrder chat={chat} onDone={close} />
      </Dialog>
    </div>
  );
}

function Tool({ name, icon, onClick }: { name: string; icon: IconName; onClick: () => void }) {
  return (
    <Tooltip label={name}>
      <ActionIcon variant="subtle" color="gray" size={36} aria-label={name} onClick={onClick}>
        <Icon name={icon} size={20} />
      </ActionIcon>
    </Tooltip>
  );
}
