import { api, type Schema } from '@hurtrock/api-client';
import { Badge } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { Dialog } from '@hurtrock/ui/dialog';
import { useToast } from '@hurtrock/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';
import { addressesQuery } from './addresses-query';

type SavedAddress = Schema<'SavedAddressDto'>;

interface AddressCardProps {
  saved: SavedAddress;
  onEdit: () => void;
}

export function AddressCard({ saved, onEdit }: AddressCardProps) {
  const t = useMessages().account.addresses;
  const [isAsking, setAsking] = useState(false);
  const { address, label } = saved;
  return (
    <li>
      <Card className="flex h-full flex-col">
        <div className="mb-3 flex flex-wrap items-center gap-3">
          <h2 className="font-brand text-2xl break-words">{label}</h2>
          {saved.isDefault && <Badge tone="success">{t.default}</Badge>}
        </div>
        <address className="mb-4 flex-1 leading-relaxed break-words not-italic">
          <strong className="block">{saved.name}</strong>
          {saved.phone}
          <br />
          {address.detail}
          <br />
          {address.village}, {address.district}
          <br />
          {address.city}, {address.province} {address.postalCode}
          {address.notes && <span className="mt-1 block text-sm text-muted">{address.notes}</span>}
        </address>
        <div className="flex flex-wrap gap-3">
          <Button size="small" variant="secondary" aria-label={t.changeOf(label)} onClick={onEdit}>
            {t.change}
          </Button>
          <Button
            size="small"
            variant="danger"
            aria-label={t.removeOf(label)}
            onClick={() => setAsking(true)}
          >
            {t.remove}
          </Button>
        </div>
      </Card>
      {isAsking && <RemoveDialog saved={saved} onClose={() => setAsking(false)} />}
    </li>
  );
}

function RemoveDialog({ saved, onClose }: { saved: SavedAddress; onClose: () => void }) {
  const messages = useMessages();
  const t = messages.account.addresses;
  const queries = useQueryClient();
  const toast = useToast();
  const remove = api.useMutation('delete', '/api/v1/me/addresses/{id}', {
    onSuccess: async () => {
      onClose();
      toast(t.removed);
      await queries.invalidateQueries({ queryKey: addressesQuery.queryKey });
    },
  });
  return (
    <Dialog isOpen onClose={onClose} title={t.removeTitle(saved.label)} closeLabel={messages.common.close}>
      <p>{t.removeText}</p>
      {remove.error && (
        <p role="alert" className="mt-3 font-semibold text-danger">
          {problemText(messages, remove.error)}
        </p>
      )}
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <Button variant="secondary" onClick={onClose}>
          {t.keep}
        </Button>
        <Button
          variant="danger"
          isBusy={remove.isPending}
          onClick={() => remove.mutate({ params: { path: { id: saved.id } } })}
        >
          {t.remove}
        </Button>
      </div>
    </Dialog>
  );
}
