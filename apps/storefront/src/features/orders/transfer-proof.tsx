import { Notice } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { Fold } from '@hurtrock/ui/fold';
import { PictureField } from '@hurtrock/ui/picture-field';
import { TextField } from '@hurtrock/ui/text-field';
import { useToast } from '@hurtrock/ui/toast';
import { useState, type FormEvent } from 'react';
import { useMessages } from '../../common/messages';
import { PICTURE_TYPES, pictureProblem } from '../../common/picture-rules';
import type { Payment } from '../../common/payment';
import { problemText } from '../../common/problem';
import type { Order } from './use-order';
import { NOTE_LENGTH, useSendProof } from './use-send-proof';

interface TransferProofProps {
  order: Order;
  payment: Payment;
  /** One is being checked already; another may replace it. */
  isSent?: boolean;
}

/** Where the buyer shows the shop a transfer. */
export function TransferProof({ order, payment, isSent = false }: TransferProofProps) {
  const t = useMessages().payment.proof;
  const rejected = rejectionOf(order);
  const form = <ProofForm number={order.number} paymentId={payment.id} />;
  if (isSent) return <Fold title={t.again}>{form}</Fold>;
  return (
    <section aria-label={t.title} className="space-y-4 border-t border-line pt-5">
      <h3 className="text-lg font-bold">{t.title}</h3>
      {rejected === null ? (
        <p>{t.intro}</p>
      ) : (
        <Notice tone="danger" title={t.rejectedTitle}>
          <p className="break-words">{rejected}</p>
        </Notice>
      )}
      {form}
    </section>
  );
}

const TELLING = ['proof_uploaded', 'proof_rejected', 'payment_started', 'method_changed'];

/** Why staff could not accept the last proof; null when none was rejected, or something newer counts. */
function rejectionOf({ timeline }: Order): string | null {
  const last = timeline.findLast(({ action }) => TELLING.includes(action));
  return last?.action === 'proof_rejected' ? (last.detail ?? '') : null;
}

function ProofForm({ number, paymentId }: { number: string; paymentId: string }) {
  const messages = useMessages();
  const t = messages.payment.proof;
  const toast = useToast();
  const [picture, setPicture] = useState<File | null>(null);
  const [problem, setProblem] = useState<string>();
  const [note, setNote] = useState('');
  const { send, share, isSending, error } = useSendProof(number, paymentId, () => toast(t.sent));

  function pick(file: File) {
    const found = pictureProblem(file);
    setProblem(found ? t[found] : undefined);
    setPicture(found ? null : file);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    if (!picture) return setProblem(t.missing);
    send(picture, note.trim(), () => {
      setPicture(null);
      setNote('');
    });
  }

  return (
    <form noValidate aria-label={t.title} onSubmit={submit} className="space-y-4">
      <PictureField
        label={t.label}
        hint={t.hint}
        error={problem}
        words={t}
        accept={PICTURE_TYPES.join(',')}
        picture={picture}
        previewAlt={picture ? t.preview(picture.name) : ''}
        onPick={pick}
        isDisabled={isSending}
      />
      <TextField
        label={t.note}
        mark={messages.common.optional}
        hint={t.noteHint}
        maxLength={NOTE_LENGTH}
        value={note}
        disabled={isSending}
        onChange={({ target }) => setNote(target.value)}
      />
      {error && (
        <p role="alert" className="font-semibold text-danger">
          {problemText(messages, error)}
        </p>
      )}
      {isSending && (
        <progress
          aria-label={t.progress}
          max={1}
          value={share}
          className="block h-2 w-full overflow-hidden rounded-full accent-orange"
        />
      )}
      <Button type="submit" isBusy={isSending} className="max-sm:w-full">
        {isSending ? (share < 1 ? t.sending : t.processing) : t.send}
      </Button>
    </form>
  );
}
