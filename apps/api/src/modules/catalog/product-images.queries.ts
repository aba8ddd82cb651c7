import { pictureJson } from '../media/picture.js';
import type { PictureFacts } from '../media/picture.entity.js';

export const MOST_IMAGES = 10;

export interface ProductImageRow {
  id: string;
  alt: string;
  isThumbnail: boolean;
  picture: PictureFacts;
}

/** A product's pictures ($1) in their order. */
export const PRODUCT_IMAGES = `
  SELECT i.id, i.alt, i.is_thumbnail AS "isThumbnail", ${pictureJson('f', 'i.alt')} AS picture
    FROM product_image i JOIN picture f ON f.id = i.picture_id
   WHERE i.product_id = $1 ORDER BY i.position, i.id`;

/** In the order in which every use case locks products. */
export const LOCK_PRODUCTS = 'SELECT 1 FROM product WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE';

/** Copies the thumbnails' facts to their products ($1), where lists read them. */
export const SHOW_THUMBNAILS = `
  UPDATE product p SET thumbnail = (
    SELECT ${pictureJson('f', 'i.alt')} FROM product_image i JOIN picture f ON f.id = i.picture_id
     WHERE i.product_id = p.id AND i.is_thumbnail)
   WHERE p.id = ANY($1::uuid[])`;

/** Of the picture $1: a product whose thumbnail it is. */
export const SHOWN_BY = 'SELECT product_id AS id FROM product_image WHERE picture_id = $1 AND is_thumbnail';

/** The next place, and the thumbnail's where there is none yet. */
export const ADD_IMAGE = `
  INSERT INTO product_image (product_id, picture_id, alt, position, is_thumbnail)
  SELECT $1, $2, $3, coalesce(max(position), 0) + 1, count(*) = 0 FROM product_image WHERE product_id = $1
  RETURNING id`;

/** Without a thumbnail ($1 product) the first picture becomes it. */
export const KEEP_A_THUMBNAIL = `
  UPDATE product_image SET is_thumbnail = true
   WHERE id = (SELECT id FROM product_image WHERE product_id = $1 ORDER BY position, id LIMIT 1)
     AND NOT EXISTS (SELECT FROM product_image WHERE product_id = $1 AND is_thumbnail)`;

export const NUMBER_IMAGES = `
  UPDATE product_image i SET position = o.n FROM unnest($2::uuid[]) WITH ORDINALITY o (id, n)
   WHERE i.id = o.id AND i.product_id = $1`;

/** What nothing shows, about `picture p`. */
export const UNUSED = `
  NOT EXISTS (SELECT FROM product_image i WHERE i.picture_id = p.id)
  AND NOT EXISTS (SELECT FROM category c WHERE c.picture_id = p.id)
  AND NOT EXISTS (SELECT FROM store_profile s WHERE s.logo_id = p.id)`;
