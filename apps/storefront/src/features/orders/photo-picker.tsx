import { PictureField } from '@hurtrock/ui/picture-field';
import { CrossIcon } from '@hurtrock/ui/icons';
import { useCallback, useState } from 'react';
import { useMessages } from '../../common/messages';
import { PICTURE_TYPES, pictureProblem } from '../../common/picture-rules';
import { MOST_PHOTOS } from './use-returns';

interface PhotoPickerProps {
  photos: File[];
  onChange: (photos: File[]) => void;
  /** More than these it can not be. */
  most?: number;
  isDisabled: boolean;
}

/** Takes some pictures, one after the other, and shows them before they are sent. */
export function PhotoPicker({ photos, onChange, most = MOST_PHOTOS, isDisabled }: PhotoPickerProps) {
  const t = useMessages().returns;
  const [problem, setProblem] = useState<string>();

  function pick(file: File) {
    const found = pictureProblem(file);
    setProblem(found ? t[found] : undefined);
    if (!found) onChange([...photos, file]);
  }

  return (
    <div className="space-y-3">
      {photos.length > 0 && (
        <ul className="flex flex-wrap gap-3">
          {photos.map((photo, index) => (
            <li key={`${photo.name}${index}`} className="relative">
              <Thumbnail photo={photo} alt={t.photo(index + 1)} />
              <button
                type="button"
                disabled={isDisabled}
                aria-label={t.removePhoto(t.photo(index + 1))}
                onClick={() => onChange(photos.filter((_, place) => place !== index))}
                className="absolute -top-2 -right-2 grid size-11 place-items-center rounded-full border border-line bg-surface text-ink hover:bg-page"
              >
                <CrossIcon className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {photos.length < most && (
        <PictureField
          label={t.photos}
          hint={t.photosHint(MOST_PHOTOS)}
          error={problem}
          words={t}
          accept={PICTURE_TYPES.join(',')}
          picture={null}
          previewAlt=""
          onPick={pick}
          isDisabled={isDisabled}
        />
      )}
    </div>
  );
}

function Thumbnail({ photo, alt }: { photo: File; alt: string }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(photo);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [photo],
  );
  return <img ref={show} alt={alt} className="size-24 rounded-lg border border-line object-cover" />;
}
