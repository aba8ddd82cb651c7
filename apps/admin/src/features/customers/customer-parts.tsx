import type { ReactNode } from 'react';
import type { Schema } from '@hurtrock/api-client';
import { formatDate, formatRupiah } from '@hurtrock/shared/format';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import styles from '../../common/person.module.css';

type Customer = Schema<'CustomerDetailDto'>;

interface PartProps<Item> {
  title: string;
  beside?: ReactNode;
  none: string;
  items: Item[];
  children: (item: Item) => ReactNode;
}

/** One kind of what belongs to a person. */
function Part<Item>({ title, beside, none, items, children }: PartProps<Item>) {
  return (
    <Panel title={title} beside={beside}>
      {items.length === 0 ? (
        <p className={styles.small}>{none}</p>
      ) : (
        <ul className={styles.list}>{items.map(children)}</ul>
      )}
    </Panel>
  );
}

export function Orders({ customer }: { customer: Customer }) {
  const { messages, locale } = useLanguage();
  const { customerPage: t, orderStatus, paymentStatus } = messages;
  const { orders, spent, newestOrders, email } = customer;
  const sums = fill(t.ordersCount, { count: orders, amount: formatRupiah(spent.amount) });
  const toAll = { pathname: paths.orders(), search: new URLSearchParams({ q: email }).toString() };
  return (
    <Part
      title={t.orders}
      none={t.noOrders}
      items={newestOrders}
      beside={
        orders > 0 && (
          <span className={styles.small}>
            {sums}
            {orders > newestOrders.length && (
              <>
                {' · '}
                <Link to={toAll}>{t.allOrders}</Link>
              </>
            )}
          </span>
        )
      }
    >
      {(order) => (
        <li key={order.number} className={styles.item}>
          <span>
            <Link to={paths.order(order.number)}>{order.number}</Link>{' '}
            <span className={styles.small}>
              {formatDate(order.placedAt, locale)} · {orderStatus[order.status]} ·{' '}
              {paymentStatus[order.paymentStatus]}
            </span>
          </span>
          <span>{formatRupiah(order.total.amount)}</span>
        </li>
      )}
    </Part>
  );
}

export function Returns({ returns }: Pick<Customer, 'returns'>) {
  const { messages, locale } = useLanguage();
  const { customerPage: t, returnStatus } = messages;
  return (
    <Part title={t.returns} none={t.noReturns} items={returns}>
      {({ id, orderNumber, status, requestedAt }) => (
        <li key={id} className={styles.item}>
          <Link to={paths.return(id)}>{fill(t.returnOf, { number: orderNumber })}</Link>
          <span className={styles.small}>
            {formatDate(requestedAt, locale)} · {returnStatus[status]}
          </span>
        </li>
      )}
    </Part>
  );
}

export function Mails({ mails }: Pick<Customer, 'mails'>) {
  const { messages, locale } = useLanguage();
  const t = messages.customerPage;
  return (
    <Part title={t.mails} none={t.noMails} items={mails}>
      {({ id, subject, createdAt }) => (
        <li key={id} className={styles.item}>
          <Link to={paths.mail(id)}>{subject}</Link>
          <span className={styles.small}>{formatDate(createdAt, locale)}</span>
        </li>
      )}
    </Part>
  );
}

export function Addresses({ addresses }: Pick<Customer, 'addresses'>) {
  const t = useMessages().customerPage;
  return (
    <Part title={t.addresses} none={t.noAddresses} items={addresses}>
      {({ id, label, name, phone, address, isDefault }) => (
        <li key={id}>
          <strong>{label}</strong> {isDefault && <span className={styles.small}>({t.defaultAddress})</span>}
          <p className={styles.small}>
            {name}, {phone}
            <br />
            {address.detail}, {address.village}, {address.district}, {address.city}, {address.province}{' '}
            {address.postalCode}
          </p>
        </li>
      )}
    </Part>
  );
}

export function Cart({ lines }: { lines: Customer['cart'] }) {
  const t = useMessages().customerPage;
  return (
    <Part title={t.cart} none={t.noCart} items={lines}>
      {({ productId, name, quantity }) => (
        <li key={productId}>
          <Link to={paths.product(productId)}>{fill(t.quantity, { count: quantity, name })}</Link>
        </li>
      )}
    </Part>
  );
}
