import { Picture, type PictureFiles } from './picture';
import { ProductArt } from './product-art';

interface ProductPictureProps {
  picture: PictureFiles | null;
  categorySlug: string;
  /** Chooses the drawing that stands in where there is no photograph. */
  seed: string;
  sizes: string;
  isFirst?: boolean;
  className?: string;
}

/** A product or category beside its name: its photograph, or a drawing that claims nothing. */
export function ProductPicture({ picture, categorySlug, seed, className, ...shown }: ProductPictureProps) {
  return picture ? (
    <Picture picture={picture} className={className} {...shown} />
  ) : (
    <ProductArt categorySlug={categorySlug} seed={seed} className={className} />
  );
}
