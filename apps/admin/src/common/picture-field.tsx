import { useEffect, useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Icon } from './icon';
import { fill, useMessages } from './messages';
import { PICTURE_TYPES } from './picture';
import styles from './picture-field.module.css';

interface Props {
  error: ReactNode;
  onChange: (picture: File | null) => void;
}

/** The address under which the chosen file can be shown, as long as the field is there. */
function usePreview() {
  const [preview, setPreview] = useState<{ name: string; src: string } | null>(null);
  const shown = useRef<string>(undefined);
  const forget = () => {
    if (shown.current) URL.revokeObjectURL(shown.current);
  };
  useEffect(() => forget, []);
  const show = (file: File | null) => {
    forget();
    shown.current = file ? URL.createObjectURL(file) : undefined;
    setPreview(file && shown.current ? { name: file.name, src: shown.current } : null);
  };
  return { preview, show };
}

/** A picture, chosen or dropped, seen before it is sent. */
export function PictureField({ error, onChange }: Props) {
  const t = useMessages().picture;
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { preview, show } = usePreview();

  function take(files: FileList | null) {
    const file = files?.[0] ?? null;
    show(file);
    onChange(file);
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <div>
      <span id={`${id}-label`} className={styles.label}>
        {t.label}
      </span>
      <label
        className={styles.zone}
        data-over={isOver || undefined}
        data-error={error ? true : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          type="file"
          className={styles.input}
          accept={PICTURE_TYPES.join(',')}
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={error ? true : undefined}
          onChange={(event) => take(event.currentTarget.files)}
        />
        {preview ? (
          <img src={preview.src} alt={fill(t.preview, { name: preview.name })} className={styles.preview} />
        ) : (
          <Icon name="upload" size={28} />
        )}
        <span className={styles.choose}>{preview ? t.other : t.choose}</span>
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {t.hint}
      </p>
      <p id={`${id}-error`} role="alert" className={styles.error}>
        {error}
      </p>
    </div>
  );
}
