export const rupiah = (amount) => ({ amount, currency: 'IDR' });
export const rupiahOrNull = (amount) => (amount === null ? null : rupiah(amount));

export const toPicture = ({ key, widths, formats, width, height, placeholder, alt }) => ({
  url: `/media/${key}`,
  widths,
  formats,
  width,
  height,
  placeholder,
  alt,
});

export const toCard = (row) => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  brand: row.brand,
  categorySlug: row.category_slug,
  price: rupiah(row.price),
  listPrice: rupiahOrNull(row.list_price),
  availability: row.availability,
  isFeatured: row.is_featured,
  picture: row.thumbnail && toPicture(row.thumbnail),
});

/** Of a product `p`: what its card shows, but for its shelf. */
export const ownColumns =
  'p.id, p.slug, p.name, p.brand, p.price, p.list_price, p.availability, p.is_featured, p.thumbnail';

export const cardColumns = `${ownColumns}, c.slug AS category_slug`;

export const decode = (cursor) => cursor && JSON.parse(Buffer.from(cursor, 'base64url').toString());
export const encode = (keys) => Buffer.from(JSON.stringify(keys)).toString('base64url');
