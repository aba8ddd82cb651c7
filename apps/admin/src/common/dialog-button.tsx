import { useState, type ReactNode } from 'react';
import { Button, type ButtonProps } from '@mantine/core';
import { Dialog } from './dialog';
import { Icon, type IconName } from './icon';

interface Props extends Pick<ButtonProps, 'variant' | 'color' | 'size' | 'disabled'> {
  label: string;
  /** Tells buttons of the same name apart for who can not see what they stand beside. */
  about?: string;
  icon?: IconName;
  title: string;
  children: (close: () => void) => ReactNode;
}

/** A button and the dialog it opens. */
export function DialogButton({ label, about, icon, title, children, variant = 'default', ...look }: Props) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant={variant}
        leftSection={icon && <Icon name={icon} />}
        aria-label={about && `${label}: ${about}`}
        onClick={() => setOpen(true)}
        {...look}
      >
        {label}
      </Button>
      <Dialog isOpen={isOpen} title={title} onClose={close}>
        {children(close)}
      </Dialog>
    </>
  );
}
