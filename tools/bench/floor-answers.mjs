export const rupiah = (amount) => ({ amount, currency: 'IDR' });

export const toCard = ({ id, slug, name, brand, category_slug, price, availability, is_featured }) => ({
  id,
  slug,
  name,
  brand,
  categorySlug: category_slug,
  price: rupiah(price),
  availability,
  isFeatured: is_featured,
});

export const cardColumns =
  'p.id, p.slug, p.name, p.brand, c.slug AS category_slug, p.price, p.availability, p.is_featured';

export const decode = (cursor) => cursor && JSON.parse(Buffer.from(cursor, 'base64url').toString());
export const encode = (keys) => Buffer.from(JSON.stringify(keys)).toString('base64url');
