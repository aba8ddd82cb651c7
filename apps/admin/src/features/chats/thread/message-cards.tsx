import type { ChatMessage, ChatOrder, ChatProduct } from '@hurtrock/shared/chat-events';
import { formatRupiah } from '@hurtrock/shared/format';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { Icon } from '../../../common/icon';
import { fill, useMessages } from '../../../common/messages';
import { ShopPicture } from '../../../common/shop-picture';
import styles from './thread.module.css';

/** What a message carries besides words. */
export function MessageCard({ message }: { message: ChatMessage }) {
  const t = useMessages().chat;
  const { kind, product, order, image, author, text } = message;
  if (product) return <ProductCard product={product} />;
  if (order) return <OrderCard order={order} />;
  if (image) {
    return (
      <a href={image.src} target="_blank" rel="noreferrer" aria-label={t.openImage} className={styles.image}>
        <img
          src={image.src}
          width={image.width}
          height={image.height}
          alt={fill(t.image, { name: author.name })}
          loading="lazy"
          style={{ backgroundImage: `url("${image.placeholder}")` }}
        />
      </a>
    );
  }
  if (kind === 'product') return <p className={styles.gone}>{t.goneProduct}</p>;
  return text ? null : <p className={styles.gone}>{t.erased}</p>;
}

function ProductCard({ product: { id, name, price, availability, picture } }: { product: ChatProduct }) {
  const { chat: t, availability: availabilityWords } = useMessages();
  return (
    <Link to={paths.product(id)} className={styles.card} aria-label={fill(t.productCard, { name })}>
      <span className={styles.thumb}>
        <ShopPicture picture={picture} sizes="56px" />
      </span>
      <span className={styles.cardWords}>
        <strong>{name}</strong>
        <span>{formatRupiah(price.amount)}</span>
        <span className={styles.small}>{availabilityWords[availability]}</span>
      </span>
    </Link>
  );
}

function OrderCard({ order: { number, status, paymentStatus, total, payPath } }: { order: ChatOrder }) {
  const { chat: t, orderStatus, paymentStatus: paymentWords } = useMessages();
  return (
    <Link to={paths.order(number)} className={styles.card} aria-label={fill(t.orderCard, { number })}>
      <span className={styles.cardIcon}>
        <Icon name="orders" size={22} />
      </span>
      <span className={styles.cardWords}>
        <strong>{number}</strong>
        <span>{formatRupiah(total.amount)}</span>
        <span className={styles.small}>
          {wordOf(orderStatus, status)} · {payPath ? t.payable : wordOf(paymentWords, paymentStatus)}
        </span>
      </span>
    </Link>
  );
}

const wordOf = (words: Record<string, string>, name: string): string => words[name] ?? name;
