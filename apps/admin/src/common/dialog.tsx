import type { ReactNode } from 'react';
import { Modal } from '@mantine/core';
import styles from './dialog.module.css';
import { useMessages } from './messages';

interface Props {
  isOpen: boolean;
  title: string;
  onClose: () => void;
  /** Mounted when the dialog opens, so its state is new each time. */
  children: ReactNode;
}

/** A dialog. Its head is no `<header>`: that would be a second banner of the page for a screen reader. */
export function Dialog({ isOpen, title, onClose, children }: Props) {
  const t = useMessages().common;
  return (
    <Modal.Root opened={isOpen} onClose={onClose} centered size={480} classNames={{ content: styles.dialog }}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t.close} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
