import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../app/paths';
import { BackLink } from '../../common/back-link';
import { useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { fieldErrors } from '../../common/problem';
import { useSession } from '../../common/session';
import { SAVED, UnsavedGuard } from '../../common/unsaved-guard';
import { useSendOnce } from '../../common/use-send-once';
import { lineInputs, NO_DRAFT } from './draft';
import { DraftEditor } from './draft-editor';
import { useDraftForm } from './use-draft-form';
import { useCreateRestockOrder } from './use-restock-mutations';

export function Component() {
  const { restockForm: t, common } = useMessages();
  const { can } = useSession();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const create = useCreateRestockOrder();
  const send = useSendOnce(create);
  const form = useDraftForm({ ...NO_DRAFT, supplierId: params.get('supplier') ?? '' });

  const submit = form.onSubmit(({ supplierId, lines, note, expectedOn }) =>
    send(
      {
        params: { header: { 'Idempotency-Key': key } },
        body: {
          supplierId,
          lines: lineInputs(lines, can('costs:read')),
          note: note.trim(),
          expectedOn: expectedOn || null,
        },
      },
      {
        onSuccess: ({ number }) => void navigate(paths.restockOrder(number), { replace: true, state: SAVED }),
        onError: (error) => form.setErrors(fieldErrors(error, common.fieldInvalid)),
      },
    ),
  );

  return (
    <>
      <BackLink to={paths.restockOrders()}>{t.backToList}</BackLink>
      <PageHeader title={t.newTitle} />
      <UnsavedGuard isDirty={form.isDirty()} />
      <DraftEditor
        form={form}
        error={create.error}
        isPending={create.isPending}
        submitLabel={t.submitNew}
        onSubmit={submit}
      />
    </>
  );
}
