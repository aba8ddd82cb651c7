import { useState } from 'react';
import { Alert, Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fill, useMessages, useProblemText } from '../../../common/messages';
import { NumberField } from '../../../common/number-field';
import picks from '../../../common/picks.module.css';
import { ProductSearch } from '../../../common/product-search';
import { useSendOnce } from '../../../common/use-send-once';
import type { ChatDetail } from '../chat-model';
import { chatQuery, takeMessage } from '../chat-queries';
import { ProductWords } from '../composer/pick-product';
import styles from '../composer/pick.module.css';
import { productsAround, type PickableProduct } from '../composer/products-around';

const MOST = 99;

/** Puts an item into the cart of the customer, who is told so in the conversation. */
export function PutIntoCart({ chat, onDone }: { chat: ChatDetail; onDone: () => void }) {
  const t = useMessages().pickProduct;
  const textOf = useProblemText();
  const { error, isPending, put } = usePutIntoCart(chat.summary.conversationId, onDone);
  const around = productsAround(chat);
  const row = (product: PickableProduct) => (
    <>
      <ProductWords product={product} />
      <PutButton product={product} isPending={isPending} onPut={put} />
    </>
  );
  return (
    <Stack gap="xs">
      {error !== null && (
        <Alert color="red" variant="outline" role="alert">
          {textOf(error)}
        </Alert>
      )}
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

function usePutIntoCart(id: string, onDone: () => void) {
  const t = useMessages().pickProduct;
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const put = api.useMutation('post', '/api/v1/admin/chats/{id}/cart-items');
  const sendOnce = useSendOnce(put);
  return {
    error: put.error,
    isPending: put.isPending,
    put: ({ id: productId, name }: PickableProduct, quantity: number) =>
      sendOnce(
        { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { productId, quantity } },
        {
          onSuccess: ({ message }) => {
            takeMessage(queries, message);
            void queries.invalidateQueries({ queryKey: chatQuery(id).queryKey });
            notifications.show({ message: fill(t.putDone, { name }), color: 'green', withBorder: true });
            onDone();
          },
        },
      ),
  };
}

interface PutButtonProps {
  product: PickableProduct;
  isPending: boolean;
  onPut: (product: PickableProduct, quantity: number) => void;
}

function PutButton({ product, isPending, onPut }: PutButtonProps) {
  const t = useMessages().pickProduct;
  const { name } = product;
  const [quantity, setQuantity] = useState<number | string>(1);
  return (
    <span className={styles.put}>
      <NumberField
        size="xs"
        className={styles.quantity}
        aria-label={fill(t.quantity, { name })}
        min={1}
        max={MOST}
        value={quantity}
        onChange={setQuantity}
      />
      <Button
        size="compact-sm"
        variant="default"
        aria-label={fill(t.put, { name })}
        disabled={isPending}
        onClick={() => onPut(product, Number(quantity) || 1)}
      >
        {t.putShort}
      </Button>
    </span>
  );
}
