import { formatRupiah } from '@hurtrock/shared/format';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { fill, useMessages } from '../../../common/messages';
import { ShopPicture } from '../../../common/shop-picture';
import type { ChatDetail } from '../chat-model';
import styles from './customer.module.css';

export function CustomerCart({ cart, children }: { cart: ChatDetail['cart']; children: ReactNode }) {
  const t = useMessages().chatCustomer;
  return (
    <section className={styles.block}>
      <h3 className={styles.subtitle}>{t.cart}</h3>
      {cart.items.length === 0 ? (
        <p className={styles.small}>{t.cartEmpty}</p>
      ) : (
        <ul className={styles.list}>
          {cart.items.map(({ product, quantity, lineTotal }) => (
            <li key={product.id} className={styles.item}>
              <span className={styles.thumb}>
                <ShopPicture picture={product.picture} sizes="44px" />
              </span>
              <span>
                <Link to={paths.product(product.id)}>{product.name}</Link>
                <span className={styles.small}>
                  {fill(t.units, { count: quantity })} · {formatRupiah(lineTotal.amount)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {cart.items.length > 0 && (
        <p className={styles.total}>{fill(t.cartTotal, { amount: formatRupiah(cart.subtotal.amount) })}</p>
      )}
      {children}
    </section>
  );
}
