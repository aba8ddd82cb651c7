import { Link } from 'react-router';
import { formatRupiah } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { fill, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import { ShopPicture } from '../../common/shop-picture';
import type { Dashboard } from './dashboard-query';
import styles from './dashboard.module.css';

export function BestSellers({ products }: { products: Dashboard['bestSellers'] }) {
  const t = useMessages().dashboard.best;
  return (
    <Panel title={t.title}>
      {products.length === 0 ? (
        <p className={styles.faint}>{t.none}</p>
      ) : (
        <ol className={styles.rows}>
          {products.map(({ id, name, sku, picture, units, revenue }) => (
            <li key={id} className={styles.row}>
              <span className={styles.thumb}>
                <ShopPicture picture={picture} sizes="44px" />
              </span>
              <span className={styles.grow}>
                <Link to={paths.product(id)}>{name}</Link>
                <span className={styles.faint}>{sku}</span>
              </span>
              <span className={styles.end}>
                <strong>{fill(t.units, { count: units })}</strong>
                <span className={styles.faint}>{formatRupiah(revenue.amount)}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
