import { Button, Stack, Text } from '@mantine/core';
import { formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { fill, useMessages } from '../../../common/messages';
import picks from '../../../common/picks.module.css';
import { ProductSearch } from '../../../common/product-search';
import { ShopPicture } from '../../../common/shop-picture';
import type { ChatDetail } from '../chat-model';
import { useOutbox } from '../chat-outbox';
import { productsAround, type PickableProduct } from './products-around';
import styles from './pick.module.css';

/** A product to recommend: what the customer has before them, or any by search. */
export function PickProduct({ chat, onDone }: { chat: ChatDetail; onDone: () => void }) {
  const t = useMessages().pickProduct;
  const { outbox } = useOutbox();
  const around = productsAround(chat);
  const send = ({ id, name }: PickableProduct) => {
    outbox.add(chat.summary.conversationId, {
      clientId: crypto.randomUUID(),
      kind: 'product',
      productId: id,
      name,
    });
    onDone();
  };
  const row = (product: PickableProduct) => (
    <>
      <ProductWords product={product} />
      <Button
        size="compact-sm"
        variant="default"
        className={picks.add}
        aria-label={fill(t.send, { name: product.name })}
        onClick={() => send(product)}
      >
        {t.sendShort}
      </Button>
    </>
  );
  return (
    <Stack gap="xs">
      <ProductSearch
        label={t.label}
        placeholder={t.placeholder}
        hint={t.hint}
        outcome={t}
        query={{ status: 'active' }}
      >
        {row}
      </ProductSearch>
      {around.length > 0 && (
        <>
          <Text fw={600}>{t.suggested}</Text>
          <ul className={picks.picks}>
            {around.map((product) => (
              <li key={product.id} className={picks.pick}>
                {row(product)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Stack>
  );
}

export function ProductWords({ product: { name, picture, price, available } }: { product: PickableProduct }) {
  const t = useMessages().pickProduct;
  return (
    <span className={styles.product}>
      <span className={styles.thumb}>
        <ShopPicture picture={picture} sizes="44px" />
      </span>
      <span className={picks.product}>
        <span className={picks.name}>{name}</span>
        <span className={picks.small}>
          {formatRupiah(price.amount)}
          {available !== undefined && ` · ${fill(t.stock, { available: formatNumber(available) })}`}
        </span>
      </span>
    </span>
  );
}
