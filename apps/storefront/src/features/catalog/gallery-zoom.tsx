import { FullDialog } from '@hurtrock/ui/dialog';
import { ChevronLeftIcon, ChevronRightIcon } from '@hurtrock/ui/icons';
import { useState } from 'react';
import { useMessages } from '../../common/messages';
import { Picture, type PictureFiles } from '../../common/picture';
import { roundButton } from './round-button';

interface GalleryZoomProps {
  isOpen: boolean;
  pictures: PictureFiles[];
  name: string;
  shown: number;
  altOf: (index: number) => string;
  onShow: (index: number) => void;
  onClose: () => void;
}

/** One photograph over the whole screen, and closer still. What is larger than the screen is scrolled. */
export function GalleryZoom({ isOpen, pictures, name, shown, altOf, onShow, onClose }: GalleryZoomProps) {
  const { product: t, common } = useMessages();
  const [isClose, setClose] = useState(false);
  const picture = pictures[shown];
  const step = (by: number) => {
    setClose(false);
    onShow(shown + by);
  };
  const close = () => {
    setClose(false);
    onClose();
  };
  return (
    <FullDialog isOpen={isOpen} title={name} closeLabel={common.close} onClose={close}>
      {isOpen && picture && (
        <div className="relative h-full">
          <div
            // Focusable, so that what is larger than the screen can be scrolled by keys.
            tabIndex={isClose ? 0 : undefined}
            role="group"
            aria-label={altOf(shown)}
            // Then they do not lead to another picture.
            onKeyDown={isClose ? (event) => event.stopPropagation() : undefined}
            className="flex size-full overflow-auto"
          >
            <button
              type="button"
              aria-label={isClose ? t.zoomOut : t.zoomIn}
              onClick={() => setClose(!isClose)}
              className={`m-auto shrink-0 ${isClose ? 'w-[220%] cursor-zoom-out sm:w-[160%]' : 'size-full cursor-zoom-in'}`}
            >
              <Picture
                key={picture.url}
                picture={picture}
                alt={altOf(shown)}
                sizes={isClose ? '200vw' : '100vw'}
                isFirst
                className="size-full bg-transparent"
              />
            </button>
          </div>
          <div className="pointer-events-none absolute inset-x-0 bottom-0 flex items-center justify-center gap-3 *:pointer-events-auto">
            {pictures.length > 1 && (
              <button
                type="button"
                aria-label={t.previous}
                aria-disabled={shown === 0}
                onClick={() => step(-1)}
                className={roundButton}
              >
                <ChevronLeftIcon />
              </button>
            )}
            <p className="rounded-full bg-black/75 px-3 py-1 text-xs font-semibold text-white tabular-nums">
              {shown + 1} / {pictures.length}
            </p>
            {pictures.length > 1 && (
              <button
                type="button"
                aria-label={t.next}
                aria-disabled={shown === pictures.length - 1}
                onClick={() => step(1)}
                className={roundButton}
              >
                <ChevronRightIcon />
              </button>
            )}
          </div>
        </div>
      )}
    </FullDialog>
  );
}
