import { api } from '@hurtrock/api-client';
import { formatRupiah } from '@hurtrock/shared/format';
import { shopPaths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import { ShopPicture } from '../../common/shop-picture';
import styles from './siblings.module.css';
import type { ProductDetail } from './product-values';

/** The finishes that the shop offers beside this one, as a buyer sees them. */
export function Siblings({ product: { slug, groupCode, isActive, archivedAt } }: { product: ProductDetail }) {
  const t = useMessages().product.siblings;
  const isShown = groupCode !== null && isActive && archivedAt === null;
  const { data } = api.useQuery(
    'get',
    '/api/v1/products/{slug}',
    { params: { path: { slug } } },
    { enabled: isShown },
  );
  if (!isShown || !data) return null;
  return (
    <Panel title={t.title}>
      {data.siblings.length === 0 && <p className={styles.none}>{t.none}</p>}
      <ul className={styles.siblings}>
        {data.siblings.map((sibling) => (
          <li key={sibling.slug} className={styles.sibling}>
            <span className={styles.picture}>
              <ShopPicture picture={sibling.picture} sizes="44px" />
            </span>
            <a href={shopPaths.product(sibling.slug)} className={styles.name}>
              {sibling.name}
            </a>
            <span className={styles.price}>{formatRupiah(sibling.price.amount)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
