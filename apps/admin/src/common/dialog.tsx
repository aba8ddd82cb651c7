import type { ReactNode } from 'react';
import { Modal } from '@mantine/core';
import styles from './dialog.module.css';
import { useMessages } from './messages';

interface Props {
  isOpen: boolean;
  title: string;
  onClose: () => void;
  /** Takes the width there is, for something to look at. */
  isWide?: boolean;
  /** Mounted when the dialog opens, so its state is new each time. */
  children: ReactNode;
}

/** A dialog. Its head is no `<header>`: that would be a second banner of the page for a screen reader. */
export function Dialog({ isOpen, title, onClose, isWide, children }: Props) {
  const t = useMessages().common;
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      centered
      size={isWide ? 1040 : 480}
      classNames={{ content: styles.dialog }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t.close} />
        </div>
        {/* A dialog may stand in a form of its own page: what is sent here is not sent there too. */}
        <Modal.Body onSubmit={(event) => event.stopPropagation()}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
