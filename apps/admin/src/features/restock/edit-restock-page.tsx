import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { formatDate, formatNumber } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { BackLink } from '../../common/back-link';
import { ConflictForm } from '../../common/conflict/conflict-form';
import { Dialog } from '../../common/dialog';
import { ifMatch, isStale } from '../../common/if-match';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { fieldErrors, isNotFound } from '../../common/problem';
import { useSession } from '../../common/session';
import { SAVED, UnsavedGuard } from '../../common/unsaved-guard';
import { draftChanges, draftOf, lineInputs, type Draft } from './draft';
import { DraftEditor } from './draft-editor';
import type { RestockOrder } from './restock-looks';
import { restockOrderQuery } from './restock-queries';
import { useDraftForm } from './use-draft-form';
import { useChangeRestockOrder } from './use-restock-mutations';

export function Component() {
  const { restockForm: t, restockOrder, common } = useMessages();
  const { number = '' } = useParams();
  const order = useQuery(restockOrderQuery(number));
  return (
    <>
      <BackLink to={paths.restockOrder(number)}>{fill(t.backToOrder, { number })}</BackLink>
      {order.isPending && <ListSkeleton rows={6} />}
      {order.isError && !order.data && isNotFound(order.error) && (
        <EmptyState
          isPage
          icon="search"
          title={restockOrder.notFoundTitle}
          text={restockOrder.notFoundText}
        />
      )}
      {order.isError && !order.data && !isNotFound(order.error) && (
        <ErrorState title={common.pageFailed} error={order.error} onRetry={() => void order.refetch()} />
      )}
      {order.data &&
        (order.data.allowedActions.includes('edit') ? (
          <EditForm key={number} order={order.data} />
        ) : (
          <EmptyState isPage icon="lock" title={t.closedTitle} text={t.closedText} />
        ))}
    </>
  );
}

type Changeable = Omit<Draft, 'supplierId'>;

const changeable = ({ lines, expectedOn, note }: Draft): Changeable => ({ lines, expectedOn, note });

/** A field as a person reads it. */
function useWords() {
  const { locale } = useLanguage();
  return (field: keyof Changeable, { lines, expectedOn, note }: Changeable) => {
    if (field === 'note') return note;
    if (field === 'expectedOn') return expectedOn && formatDate(`${expectedOn}T00:00:00Z`, locale);
    return lines.map(({ name, quantity }) => `${formatNumber(Number(quantity))} × ${name}`).join('\n');
  };
}

/** Only what was changed is sent; what somebody else changed meanwhile is shown before anything is written over. */
function EditForm({ order }: { order: RestockOrder }) {
  // What the form began with; the order may be read again while it is open.
  const [seen] = useState(order);
  const { restockForm: t, conflict, common } = useMessages();
  const { can } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [theirs, setTheirs] = useState<RestockOrder | null>(null);
  const words = useWords();
  const change = useChangeRestockOrder();
  const form = useDraftForm(draftOf(order));

  function save(from: RestockOrder, draft: Draft) {
    const { lines, expectedOn, note } = draftChanges(draftOf(from), draft);
    change.mutate(
      {
        params: { path: { number: order.number }, header: ifMatch(from.version) },
        body: {
          ...(lines && { lines: lineInputs(lines, can('costs:read')) }),
          ...(note !== undefined && { note }),
          ...(expectedOn !== undefined && { expectedOn: expectedOn || null }),
        },
      },
      {
        onSuccess: ({ number }) => void navigate(paths.restockOrder(number), { replace: true, state: SAVED }),
        onError: (error) => {
          if (isStale(error))
            void queries.query({ ...restockOrderQuery(order.number), staleTime: 0 }).then(setTheirs);
          else form.setErrors(fieldErrors(error, common.fieldInvalid));
        },
      },
    );
  }

  const failure = isStale(change.error) ? null : change.error;

  return (
    <>
      <PageHeader title={fill(t.editTitle, { number: order.number })} />
      <UnsavedGuard isDirty={form.isDirty()} />
      <DraftEditor
        form={form}
        fixedSupplier={order.supplier.name}
        error={failure}
        isPending={change.isPending}
        submitLabel={t.submitEdit}
        onSubmit={form.onSubmit((draft) => save(seen, draft))}
      />
      <Dialog isOpen={theirs !== null} title={conflict.title} onClose={() => setTheirs(null)}>
        {theirs && (
          <ConflictForm
            versions={{
              base: changeable(draftOf(seen)),
              mine: changeable(form.values),
              theirs: changeable(draftOf(theirs)),
            }}
            labels={t}
            show={words}
            error={failure}
            isPending={change.isPending}
            onResolve={(merged) => save(theirs, { ...form.values, ...merged })}
            onClose={() => setTheirs(null)}
          />
        )}
      </Dialog>
    </>
  );
}
