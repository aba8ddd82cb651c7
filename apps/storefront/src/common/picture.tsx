import type { Schema } from '@hurtrock/api-client';
import { classNames } from '@hurtrock/ui/class-names';
import { useState } from 'react';

export type PictureFiles = Schema<'PictureDto'>;

interface PictureProps {
  picture: PictureFiles;
  /** How wide it is shown, as the browser's `sizes` takes it. */
  sizes: string;
  /** What is to be seen, where nothing beside the picture says it. */
  alt?: string;
  /** The first thing a person looks at: it is fetched at once, all others when they come near. */
  isFirst?: boolean;
  className?: string;
}

/** A photograph in the best format and the smallest size that is sharp, on its own blurred likeness until it is there. */
export function Picture({ picture, sizes, alt = '', isFirst = false, className }: PictureProps) {
  const { url, widths, formats, width, height, placeholder } = picture;
  const [isLoaded, setLoaded] = useState(false);
  const files = (format: string) => widths.map((each) => `${url}/${each}.${format} ${each}w`).join(', ');
  const last = formats.at(-1);
  const isReady = last !== undefined && widths.length > 0;
  return (
    <picture className={classNames('block overflow-hidden bg-surface', className)}>
      {isReady &&
        formats
          .slice(0, -1)
          .map((format) => (
            <source key={format} type={`image/${format}`} srcSet={files(format)} sizes={sizes} />
          ))}
      <img
        src={isReady ? `${url}/${widths.at(-1)}.${last}` : placeholder}
        srcSet={isReady ? files(last) : undefined}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
        onLoad={() => setLoaded(true)}
        style={isLoaded ? undefined : { backgroundImage: `url("${placeholder}")` }}
        className="size-full bg-cover bg-center object-contain"
      />
    </picture>
  );
}
