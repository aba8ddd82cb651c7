import { formatWeight } from '@hurtrock/shared/format';
import { CopyButton } from '../../common/copy-button';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import styles from './order-customer.module.css';
import type { Order } from './order-looks';

/** As it is typed into a courier's own form. */
const addressText = ({ contact, address }: Order) =>
  [
    `${contact.name} (${contact.phone})`,
    address.detail,
    `${address.village}, ${address.district}`,
    `${address.city}, ${address.province} ${address.postalCode}`,
  ].join('\n');

/** Who ordered, where it goes and how. */
export function OrderCustomer({ order }: { order: Order }) {
  const { messages, locale } = useLanguage();
  const { order: t, parcel } = messages;
  const { contact, address, shipping } = order;
  return (
    <>
      <Panel title={t.customer}>
        <p className={styles.name}>{contact.name}</p>
        <p className={styles.muted}>{order.customerUserId ? t.account : t.guest}</p>
        <dl className={styles.facts}>
          <dt>{t.email}</dt>
          <dd>
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </dd>
          <dt>{t.phone}</dt>
          <dd>
            <a href={`tel:${contact.phone}`}>{contact.phone}</a>
          </dd>
        </dl>
        {order.note && (
          <>
            <h3 className={styles.subtitle}>{t.note}</h3>
            <p className={styles.note}>{order.note}</p>
          </>
        )}
      </Panel>
      <Panel title={t.address}>
        <div className={styles.copy}>
          <CopyButton label={parcel.copyAddress} value={addressText(order)} />
        </div>
        <address className={styles.address}>
          {contact.name}
          <br />
          {address.detail}
          <br />
          {address.village}, {address.district}
          <br />
          {address.city}, {address.province} {address.postalCode}
        </address>
        {address.notes && <p className={styles.muted}>{fill(t.addressNotes, { notes: address.notes })}</p>}
        <dl className={styles.facts}>
          <dt>{t.service}</dt>
          <dd>
            {shipping.name}
            <Estimate minDays={shipping.minDays} maxDays={shipping.maxDays} />
            <span className={styles.muted}>
              {fill(t.weight, { weight: formatWeight(shipping.billableWeightGrams, locale) })}
            </span>
          </dd>
        </dl>
      </Panel>
    </>
  );
}

function Estimate({ minDays, maxDays }: { minDays: number; maxDays: number }) {
  const t = useMessages().order;
  return (
    <span className={styles.muted}>
      {minDays === maxDays
        ? fill(t.sameDay, { days: minDays })
        : fill(t.estimate, { min: minDays, max: maxDays })}
    </span>
  );
}
