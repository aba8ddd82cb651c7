import { Button } from '@hurtrock/ui/button';
import { TextAreaField } from '@hurtrock/ui/text-area-field';
import { useToast } from '@hurtrock/ui/toast';
import { useState, type FormEvent } from 'react';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';
import { PhotoPicker } from './photo-picker';
import { ReturnLineField, type ChosenLine } from './return-line-field';
import { useRequestReturn, type OwnReturns } from './use-returns';

/** As long as the API allows. */
const COMMENT_LENGTH = 1000;

interface ReturnFormProps {
  number: string;
  returnable: OwnReturns['returnable'];
  onClose: () => void;
}

/** Where the buyer says what shall go back, why, and shows it. */
export function ReturnForm({ number, returnable, onClose }: ReturnFormProps) {
  const messages = useMessages();
  const t = messages.returns;
  const toast = useToast();
  const [chosen, setChosen] = useState<Record<string, ChosenLine>>(() => firstChoice(returnable));
  const [comment, setComment] = useState('');
  const [photos, setPhotos] = useState<File[]>([]);
  const [isTried, setTried] = useState(false);
  const { ask, isBusy, error } = useRequestReturn(number);
  const wanted = returnable.flatMap(({ sku }) => (chosen[sku] ? [{ sku, ...chosen[sku] }] : []));
  const lines = wanted.flatMap(({ reason, ...line }) => (reason ? [{ ...line, reason }] : []));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setTried(true);
    if (lines.length === 0 || lines.length < wanted.length) return;
    const outcome = await ask({ lines, comment: comment.trim() }, photos);
    if (outcome === 'refused') return;
    toast(outcome === 'sent' ? t.sent : t.photosFailed);
    onClose();
  }

  return (
    <form
      ref={focusAtFirst}
      tabIndex={-1}
      noValidate
      aria-label={t.formTitle}
      onSubmit={(event) => void submit(event)}
      className="space-y-5 outline-none"
    >
      {returnable.map((line) => (
        <ReturnLineField
          key={line.sku}
          line={line}
          chosen={chosen[line.sku]}
          isTried={isTried}
          isDisabled={isBusy}
          onChange={(next) => setChosen((before) => withChoice(before, line.sku, next))}
        />
      ))}
      {isTried && wanted.length === 0 && (
        <p role="alert" className="font-semibold text-danger">
          {t.nothingChosen}
        </p>
      )}
      <TextAreaField
        label={t.comment}
        mark={messages.common.optional}
        hint={t.commentHint}
        maxLength={COMMENT_LENGTH}
        value={comment}
        disabled={isBusy}
        onChange={({ target }) => setComment(target.value)}
      />
      <PhotoPicker photos={photos} onChange={setPhotos} isDisabled={isBusy} />
      {error && (
        <p role="alert" className="font-semibold text-danger">
          {problemText(messages, error)}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" isBusy={isBusy} className="max-sm:w-full">
          {t.send}
        </Button>
        <Button variant="secondary" disabled={isBusy} onClick={onClose} className="max-sm:w-full">
          {messages.order.keep}
        </Button>
      </div>
    </form>
  );
}

/** It takes the place of the button that had the focus. */
const focusAtFirst = (form: HTMLFormElement | null) => form?.focus();

/** Of a single product it is clear which one is meant. */
function firstChoice(returnable: OwnReturns['returnable']): Record<string, ChosenLine> {
  const [only] = returnable;
  return only && returnable.length === 1 ? { [only.sku]: { quantity: 1 } } : {};
}

function withChoice(
  before: Record<string, ChosenLine>,
  sku: string,
  next: ChosenLine | undefined,
): Record<string, ChosenLine> {
  const others = Object.fromEntries(Object.entries(before).filter(([other]) => other !== sku));
  return next ? { ...others, [sku]: next } : others;
}
