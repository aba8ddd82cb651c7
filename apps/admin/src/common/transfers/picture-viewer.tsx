import { useState, type CSSProperties } from 'react';
import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { Icon, type IconName } from '../icon';
import { useMessages } from '../messages';
import styles from './picture-viewer.module.css';

/** How many times the size at which all of the picture is seen. */
const ZOOMS = [1, 1.5, 2, 3, 4];

/** A picture to be read: larger in steps, and moved by scrolling. */
export function PictureViewer({ src, alt }: { src: string; alt: string }) {
  const t = useMessages().proofs;
  const [step, setStep] = useState(0);
  const [isBroken, setBroken] = useState(false);
  const zoom = ZOOMS[step] ?? 1;
  if (isBroken) return <p role="alert">{t.failed}</p>;
  return (
    <>
      <Group gap="xs" mb="sm">
        <ZoomButton name={t.zoomOut} icon="zoomOut" isOff={step === 0} onClick={() => setStep(step - 1)} />
        <output aria-label={t.zoom} className={styles.zoom}>
          {Math.round(zoom * 100)}%
        </output>
        <ZoomButton
          name={t.zoomIn}
          icon="zoomIn"
          isOff={step === ZOOMS.length - 1}
          onClick={() => setStep(step + 1)}
        />
        <a href={src} target="_blank" rel="noopener" className={styles.newTab}>
          {t.newTab} <Icon name="external" size={14} />
        </a>
      </Group>
      <div className={styles.frame} tabIndex={0} role="group" aria-label={t.frame}>
        <img
          src={src}
          alt={alt}
          className={styles.picture}
          style={{ '--zoom': zoom } as CSSProperties}
          onError={() => setBroken(true)}
        />
      </div>
    </>
  );
}

interface ZoomProps {
  name: string;
  icon: IconName;
  isOff: boolean;
  onClick: () => void;
}

function ZoomButton({ name, icon, isOff, onClick }: ZoomProps) {
  return (
    <Tooltip label={name}>
      <ActionIcon variant="default" size="lg" aria-label={name} disabled={isOff} onClick={onClick}>
        <Icon name={icon} />
      </ActionIcon>
    </Tooltip>
  );
}
