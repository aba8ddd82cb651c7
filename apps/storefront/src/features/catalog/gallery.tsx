import { PICTURE_SIZES } from '@hurtrock/shared/picture-sizes';
import { ChevronLeftIcon, ChevronRightIcon, ZoomInIcon } from '@hurtrock/ui/icons';
import { useState } from 'react';
import { useMessages } from '../../common/messages';
import { Picture, type PictureFiles } from '../../common/picture';
import { GalleryZoom } from './gallery-zoom';
import { roundButton } from './round-button';
import { useSlides } from './use-slides';

interface GalleryProps {
  pictures: PictureFiles[];
  name: string;
}

/** The photographs of a product: swiped, stepped through by buttons or arrow keys, or looked at closely. */
export function Gallery({ pictures, name }: GalleryProps) {
  const t = useMessages().product;
  const { shown, show, onKeyDown, row } = useSlides(pictures.length);
  const [isZoomed, setZoomed] = useState(false);
  const isMany = pictures.length > 1;
  const altOf = (index: number) => pictures[index]?.alt || t.photoOf(name, index + 1);
  return (
    <section
      aria-label={t.gallery}
      onKeyDown={onKeyDown}
      className="min-w-0 md:sticky md:top-28 md:self-start"
    >
      <div className="relative overflow-hidden rounded-panel border border-line shadow-panel">
        <ul
          {...row}
          // Focusable, so that the arrow keys work without a mouse.
          tabIndex={isMany ? 0 : undefined}
          aria-label={t.gallery}
          className="slides flex aspect-square snap-x snap-mandatory overflow-x-auto overscroll-x-contain outline-offset-[-3px]"
        >
          {pictures.map((picture, index) => (
            <li key={picture.url} className="size-full shrink-0 snap-center" aria-hidden={index !== shown}>
              <Picture
                picture={picture}
                alt={altOf(index)}
                sizes={PICTURE_SIZES.gallery}
                isFirst={index === 0}
                className="size-full"
              />
            </li>
          ))}
        </ul>
        <button
          type="button"
          aria-label={t.zoom}
          onClick={() => setZoomed(true)}
          className={`absolute top-3 right-3 ${roundButton}`}
        >
          <ZoomInIcon />
        </button>
        {isMany && (
          <div className="absolute inset-x-3 bottom-3 flex items-center justify-between gap-2">
            <button
              type="button"
              aria-label={t.previous}
              aria-disabled={shown === 0}
              onClick={() => show(shown - 1)}
              className={roundButton}
            >
              <ChevronLeftIcon />
            </button>
            <p
              role="status"
              className="rounded-full bg-black/75 px-3 py-1 text-xs font-semibold text-white tabular-nums"
            >
              <span aria-hidden="true">
                {shown + 1} / {pictures.length}
              </span>
              <span className="sr-only">{t.counter(shown + 1, pictures.length)}</span>
            </p>
            <button
              type="button"
              aria-label={t.next}
              aria-disabled={shown === pictures.length - 1}
              onClick={() => show(shown + 1)}
              className={roundButton}
            >
              <ChevronRightIcon />
            </button>
          </div>
        )}
      </div>
      {isMany && (
        <ul aria-label={t.pictures} className="mt-3 grid grid-cols-5 gap-2 sm:gap-3">
          {pictures.map((picture, index) => (
            <li key={picture.url}>
              <button
                type="button"
                aria-label={t.counter(index + 1, pictures.length)}
                aria-pressed={shown === index}
                onClick={() => show(index)}
                className="block w-full overflow-hidden rounded-field border-2 border-transparent opacity-75 transition hover:opacity-100 aria-pressed:border-orange aria-pressed:opacity-100"
              >
                <Picture picture={picture} sizes="110px" className="aspect-square" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <GalleryZoom
        isOpen={isZoomed}
        pictures={pictures}
        name={name}
        shown={shown}
        altOf={altOf}
        onShow={show}
        onClose={() => setZoomed(false)}
      />
    </section>
  );
}
