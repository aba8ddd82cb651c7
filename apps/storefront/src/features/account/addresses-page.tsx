import { api, type Schema } from '@hurtrock/api-client';
import { Button } from '@hurtrock/ui/button';
import { EmptyState } from '@hurtrock/ui/empty-state';
import { PinIcon } from '@hurtrock/ui/icons';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { useState } from 'react';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { AccountFrame } from './account-frame';
import { AddressCard } from './address-card';
import { AddressDialog } from './address-dialog';

type SavedAddress = Schema<'SavedAddressDto'>;

export function Component() {
  const t = useMessages().account.addresses;
  return (
    <AccountFrame title={t.title} kicker={t.kicker}>
      {(user) => <AddressBook user={user} />}
    </AccountFrame>
  );
}

function AddressBook({ user }: { user: Schema<'UserDto'> }) {
  const { account, common } = useMessages();
  const t = account.addresses;
  const book = api.useQuery('get', '/api/v1/me/addresses');
  const [editing, setEditing] = useState<SavedAddress | 'new'>();
  if (book.error && !book.data) return <LoadFailure error={book.error} onRetry={() => void book.refetch()} />;
  if (!book.data)
    return (
      <div role="status" aria-label={common.loading} className="grid gap-4 sm:grid-cols-2">
        <Skeleton className="h-48 rounded-panel" />
        <Skeleton className="h-48 rounded-panel" />
      </div>
    );
  const addButton = <Button onClick={() => setEditing('new')}>{t.add}</Button>;
  return (
    <>
      {book.data.length === 0 ? (
        <EmptyState icon={<PinIcon />} title={t.emptyTitle} text={t.empty}>
          {addButton}
        </EmptyState>
      ) : (
        <>
          <ul aria-label={t.title} className="mb-6 grid gap-4 sm:grid-cols-2">
            {book.data.map((saved) => (
              <AddressCard key={saved.id} saved={saved} onEdit={() => setEditing(saved)} />
            ))}
          </ul>
          {addButton}
        </>
      )}
      {editing && (
        <AddressDialog
          saved={editing === 'new' ? undefined : editing}
          person={user}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
