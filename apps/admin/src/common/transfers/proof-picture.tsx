import { useState } from 'react';
import { UnstyledButton } from '@mantine/core';
import { formatDateTime } from '@hurtrock/shared/format';
import { fileAddresses } from '../../app/paths';
import { Dialog } from '../dialog';
import { Icon } from '../icon';
import { fill, useLanguage } from '../messages';
import { PictureViewer } from './picture-viewer';
import styles from './proof-picture.module.css';

/** The small picture of a proof; it opens the large one. */
export function ProofPicture({ id, sentAt }: { id: string; sentAt: string }) {
  const { messages, locale } = useLanguage();
  const t = messages.proofs;
  const [isOpen, setOpen] = useState(false);
  const [isBroken, setBroken] = useState(false);
  const date = formatDateTime(sentAt, locale);
  const src = fileAddresses.proof(id);
  return (
    <>
      <UnstyledButton
        className={styles.thumbnail}
        aria-label={fill(t.open, { date })}
        onClick={() => setOpen(true)}
      >
        {isBroken ? (
          <Icon name="alert" size={24} />
        ) : (
          <img src={src} alt="" loading="lazy" width={76} height={76} onError={() => setBroken(true)} />
        )}
      </UnstyledButton>
      <Dialog isWide isOpen={isOpen} title={t.title} onClose={() => setOpen(false)}>
        <PictureViewer src={src} alt={fill(t.alt, { date })} />
      </Dialog>
    </>
  );
}
