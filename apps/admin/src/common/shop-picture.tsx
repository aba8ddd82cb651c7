import type { Schema } from '@hurtrock/api-client';
import { Icon } from './icon';
import styles from './shop-picture.module.css';

interface Props {
  picture: Schema<'PictureDto'> | null;
  /** How wide it is shown, as `sizes` takes it. */
  sizes: string;
  /** Said when the picture carries meaning of its own; beside the name of a product it does not. */
  alt?: string;
}

/** A picture of the shop in the smallest size that is sharp; its blurred likeness until then, a box when there is none. */
export function ShopPicture({ picture, sizes, alt = '' }: Props) {
  if (!picture) {
    return (
      <span className={styles.none}>
        <Icon name="picture" size={20} />
      </span>
    );
  }
  const { url, widths, formats, placeholder, width, height } = picture;
  const sources = (format: string) => widths.map((each) => `${url}/${each}.${format} ${each}w`).join(', ');
  const isReady = widths.length > 0;
  return (
    <picture className={styles.picture}>
      {isReady && formats.includes('avif') && (
        <source type="image/avif" srcSet={sources('avif')} sizes={sizes} />
      )}
      <img
        src={isReady ? `${url}/${widths[0]}.webp` : placeholder}
        srcSet={isReady ? sources('webp') : undefined}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        className={styles.image}
        style={{ backgroundImage: `url("${placeholder}")` }}
      />
    </picture>
  );
}
