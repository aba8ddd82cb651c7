import { useState } from 'react';
import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { api } from '@hurtrock/api-client';
import { paths } from '../../app/paths';
import { ConfirmForm } from '../../common/confirm-form';
import { DialogButton } from '../../common/dialog-button';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { SAVED } from '../../common/unsaved-guard';
import { useSendOnce } from '../../common/use-send-once';
import { useRemoveProduct } from './use-remove-product';
import { useAfterProduct } from './use-save-product';
import type { ProductDetail } from './product-values';

/** What can be done with a whole product. Which of it appears is the API's decision alone. */
export function ProductActions({ product }: { product: ProductDetail }) {
  const t = useMessages().product;
  const { name, allowedActions } = product;
  return (
    <>
      {allowedActions.includes('restore') && <RestoreButton product={product} />}
      {allowedActions.includes('duplicate') && <DuplicateButton product={product} />}
      {allowedActions.includes('archive') && (
        <DialogButton label={t.archive.action} icon="archive" title={fill(t.archive.title, { name })}>
          {(close) => <RemoveForm product={product} kind="archive" onClose={close} />}
        </DialogButton>
      )}
      {allowedActions.includes('delete') && (
        <DialogButton label={t.remove.action} icon="trash" color="red" title={fill(t.remove.title, { name })}>
          {(close) => <RemoveForm product={product} kind="remove" onClose={close} />}
        </DialogButton>
      )}
    </>
  );
}

/** Pressing again after a failure is the same wish; after a copy it is another one. */
function DuplicateButton({ product: { id, name } }: { product: ProductDetail }) {
  const t = useMessages().product.duplicate;
  const after = useAfterProduct();
  const navigate = useNavigate();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const duplicate = api.useMutation('post', '/api/v1/admin/products/{id}/duplicate', {
    onSuccess: async (copy) => {
      void after(fill(t.done, { name }), copy);
      await navigate(paths.product(copy.id));
    },
  });
  const send = useSendOnce(duplicate, { isRepeatable: true });
  return (
    <Button
      variant="default"
      leftSection={<Icon name="copy" />}
      loading={duplicate.isPending}
      onClick={() =>
        send(
          { params: { path: { id } }, headers: { 'Idempotency-Key': key } },
          { onSuccess: () => setKey(crypto.randomUUID()) },
        )
      }
    >
      {t.action}
    </Button>
  );
}

function RestoreButton({ product: { id, name } }: { product: ProductDetail }) {
  const t = useMessages().product.restore;
  const after = useAfterProduct();
  const restore = api.useMutation('post', '/api/v1/admin/products/{id}/restore', {
    onSuccess: (product) => after(fill(t.done, { name }), product),
  });
  const send = useSendOnce(restore, { isRepeatable: true });
  return (
    <Button
      leftSection={<Icon name="refund" />}
      loading={restore.isPending}
      onClick={() => send({ params: { path: { id } } }, { onSuccess: () => undefined })}
    >
      {t.action}
    </Button>
  );
}

interface RemoveProps {
  product: ProductDetail;
  kind: 'archive' | 'remove';
  onClose: () => void;
}

function RemoveForm({ product, kind, onClose }: RemoveProps) {
  const t = useMessages().product;
  const navigate = useNavigate();
  const { remove, error, isPending } = useRemoveProduct(product);
  return (
    <ConfirmForm
      text={t[kind].text}
      submitLabel={t[kind].submit}
      isDangerous={kind === 'remove'}
      error={error}
      isPending={isPending}
      onSend={() =>
        remove(kind, () => {
          onClose();
          if (kind === 'remove') void navigate(paths.products(), { state: SAVED });
        })
      }
      onClose={onClose}
    />
  );
}
