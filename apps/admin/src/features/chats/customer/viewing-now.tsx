import { formatRupiah } from '@hurtrock/shared/format';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { fill, useMessages } from '../../../common/messages';
import { ShopPicture } from '../../../common/shop-picture';
import type { ChatDetail } from '../chat-model';
import styles from './customer.module.css';

/** What the shopper has open at this moment, in every tab. */
export function ViewingNow({ viewing, isOnline }: { viewing: ChatDetail['viewing']; isOnline: boolean }) {
  const t = useMessages().chatCustomer;
  return (
    <section className={styles.block}>
      <h3 className={styles.subtitle}>{t.viewing}</h3>
      {(viewing.length === 0 || !isOnline) && <p className={styles.small}>{t.viewingNothing}</p>}
      <ul className={styles.list}>
        {isOnline &&
          viewing.map(({ path, product }, index) =>
            product ? (
              <li key={index} className={styles.item}>
                <span className={styles.thumb}>
                  <ShopPicture picture={product.picture} sizes="44px" />
                </span>
                <span>
                  <Link to={paths.product(product.id)}>{product.name}</Link>
                  <span className={styles.small}>{formatRupiah(product.price.amount)}</span>
                </span>
              </li>
            ) : (
              <li key={index} className={styles.path}>
                {fill(t.page, { path })}
              </li>
            ),
          )}
      </ul>
    </section>
  );
}
