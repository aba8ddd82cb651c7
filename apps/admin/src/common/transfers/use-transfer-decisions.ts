import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { formatRupiah } from '@hurtrock/shared/format';
import { fill, useMessages } from '../messages';

/** A bank transfer that staff judge. */
export interface Transfer {
  paymentId: string;
  orderNumber: string;
  /** Whole rupiah. */
  amount: number;
  /** Whether a proof waits to be looked at. */
  isUnderReview: boolean;
  /** The buyer was to pay until some time ago, or in another way by now. */
  isLate: boolean;
}

/** Money changes orders, lists, inbox and reports: whatever is on the screen is asked for again. */
function useAfterDecision() {
  const queries = useQueryClient();
  return (message: string) => {
    notifications.show({ message, color: 'green', withBorder: true });
    return queries.invalidateQueries();
  };
}

export function useConfirmTransfer({ orderNumber, amount }: Transfer) {
  const t = useMessages().confirmTransfer;
  const after = useAfterDecision();
  return api.useMutation('post', '/api/v1/admin/payments/{id}/confirm', {
    onSuccess: () => after(fill(t.done, { number: orderNumber, amount: formatRupiah(amount) })),
  });
}

export function useRejectProof({ orderNumber }: Transfer) {
  const t = useMessages().rejectProof;
  const after = useAfterDecision();
  return api.useMutation('post', '/api/v1/admin/payments/{id}/reject-proof', {
    onSuccess: () => after(fill(t.done, { number: orderNumber })),
  });
}
