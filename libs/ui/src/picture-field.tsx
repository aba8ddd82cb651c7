import { useCallback, useId, useState, type ChangeEvent, type DragEvent } from 'react';
import { buttonClass } from './button';
import { classNames } from './class-names';
import { CameraIcon, UploadIcon } from './icons';

interface PictureFieldProps {
  label: string;
  hint: string;
  error?: string;
  /** What stands on it; `camera` shows on devices that are touched. */
  words: { choose: string; replace: string; camera: string; drop: string };
  /** MIME types, as `accept` takes them. */
  accept: string;
  picture: File | null;
  previewAlt: string;
  onPick: (file: File) => void;
  isDisabled?: boolean;
}

/** Takes one picture: dragged here, picked, or taken with the phone's camera, and shows it before it is sent. */
export function PictureField(props: PictureFieldProps) {
  const { label, hint, error, words, accept, picture, previewAlt, onPick, isDisabled = false } = props;
  const id = useId();
  const [isOver, setOver] = useState(false);
  const describedBy = [error && `${id}-error`, `${id}-hint`].filter(Boolean).join(' ');
  const input = { accept, onPick, isDisabled, describedBy, isInvalid: Boolean(error) };

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !isDisabled) onPick(file);
  }

  return (
    <div role="group" aria-labelledby={`${id}-label`}>
      <p id={`${id}-label`} className="mb-1.5 text-sm font-semibold">
        {label}
      </p>
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classNames(
          'flex min-h-44 flex-col items-center justify-center gap-4 rounded-panel border-2 border-dashed p-4 text-center transition-colors',
          isOver ? 'border-orange bg-orange/10' : error ? 'border-danger' : 'border-line-strong bg-page',
        )}
      >
        {picture ? (
          <Preview picture={picture} alt={previewAlt} />
        ) : (
          <UploadIcon className="size-10 text-muted" />
        )}
        <div className="flex flex-wrap justify-center gap-2">
          <FileButton label={picture ? words.replace : words.choose} {...input} />
          <span className="hidden any-pointer-coarse:block">
            <FileButton label={words.camera} isCamera {...input} />
          </span>
        </div>
        {!picture && <p className="hidden text-sm text-muted pointer-fine:block">{words.drop}</p>}
      </div>
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1.5 text-sm font-medium text-danger">
          {error}
        </p>
      )}
      <p id={`${id}-hint`} className="mt-1.5 text-sm text-muted">
        {hint}
      </p>
    </div>
  );
}

function Preview({ picture, alt }: { picture: File; alt: string }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(picture);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [picture],
  );
  return (
    <figure className="min-w-0 max-w-full">
      <img ref={show} alt={alt} className="mx-auto h-56 max-w-full rounded-lg object-contain" />
      <figcaption className="mt-2 text-sm break-all text-muted">{picture.name}</figcaption>
    </figure>
  );
}

interface FileButtonProps extends Pick<PictureFieldProps, 'label' | 'accept' | 'onPick' | 'isDisabled'> {
  describedBy: string;
  isInvalid: boolean;
  isCamera?: boolean;
}

/** A native file input that looks like a button. */
function FileButton(props: FileButtonProps) {
  const { label, accept, describedBy, isInvalid, isDisabled, isCamera = false, onPick } = props;

  function pick({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    target.value = ''; // so that the same file can be picked again after a mistake
    if (file) onPick(file);
  }

  return (
    <label
      className={classNames(
        buttonClass({ variant: 'secondary', size: 'small' }),
        'cursor-pointer has-disabled:opacity-60 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
      )}
    >
      <input
        type="file"
        accept={accept}
        {...(isCamera && { capture: 'environment' as const })}
        disabled={isDisabled}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        onChange={pick}
        className="sr-only"
      />
      {isCamera ? <CameraIcon /> : <UploadIcon />}
      {label}
    </label>
  );
}
