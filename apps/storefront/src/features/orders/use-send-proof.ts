import { api } from '@hurtrock/api-client';
import { useState } from 'react';
import { fetchWithProgress } from '../../common/upload';
import { useRefreshOrder } from './use-order';

export const NOTE_LENGTH = 300;

/** Sends the picture of a transfer, telling how far it has got (0 to 1). `onSent` is called also when the page has moved on. */
export function useSendProof(number: string, paymentId: string, onSent: () => void) {
  const refresh = useRefreshOrder(number);
  const [share, setShare] = useState(0);
  const upload = api.useMutation('post', '/api/v1/orders/{number}/payments/{id}/proofs', {
    onSuccess: onSent,
    // Refused or not, the order may have moved on.
    onSettled: refresh,
  });

  function send(picture: File, note: string, onDone: () => void) {
    setShare(0);
    upload.mutate(
      {
        params: { path: { number, id: paymentId } },
        body: { image: picture.name, note },
        bodySerializer: () => proofForm(picture, note),
        fetch: fetchWithProgress(setShare),
      },
      { onSuccess: onDone },
    );
  }

  return { send, share, isSending: upload.isPending, error: upload.error };
}

function proofForm(picture: File, note: string): FormData {
  const form = new FormData();
  if (note) form.append('note', note);
  form.append('image', picture);
  return form;
}
