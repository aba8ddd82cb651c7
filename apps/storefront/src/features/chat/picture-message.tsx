import type { ChatImage } from '@hurtrock/shared/chat-events';
import { FullDialog } from '@hurtrock/ui/dialog';
import { useState } from 'react';
import { useMessages } from '../../common/messages';

interface PictureMessageProps {
  image: ChatImage;
  time: string;
}

/** A picture that somebody sent; pressed, it fills the screen. */
export function PictureMessage({ image, time }: PictureMessageProps) {
  const { chat: t, common } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { src, width, height, placeholder } = image;
  return (
    <>
      <button
        type="button"
        aria-label={t.openPicture(time)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="block max-w-60 cursor-zoom-in overflow-hidden rounded-panel border border-line"
      >
        <img
          src={src}
          alt=""
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
          style={{ backgroundImage: `url("${placeholder}")` }}
          className="max-h-72 w-auto bg-cover bg-center"
        />
      </button>
      <FullDialog
        isOpen={isOpen}
        title={t.picture(time)}
        closeLabel={common.close}
        onClose={() => setOpen(false)}
      >
        {isOpen && <img src={src} alt={t.picture(time)} className="size-full object-contain" />}
      </FullDialog>
    </>
  );
}
