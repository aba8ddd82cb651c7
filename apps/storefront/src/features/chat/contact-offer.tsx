import { Button } from '@hurtrock/ui/button';
import { TextField } from '@hurtrock/ui/text-field';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocale, useMessages } from '../../common/messages';
import { personRules, trimmed } from '../../common/person-rules';
import { problemText } from '../../common/problem';
import type { ChatEngine } from './chat-engine';
import type { ChatView } from './chat-store';

interface ContactOfferProps {
  chat: ChatEngine;
  view: ChatView;
  /** The person wants the form by themselves. */
  isAsked: boolean;
  onDone: () => void;
}

/** A visitor who has written and leaves can still get the answer; nobody has to say who they are. */
export function ContactOffer({ chat, view, isAsked, onDone }: ContactOfferProps) {
  const t = useMessages().chat;
  const [isDeclined, setDeclined] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const hasWritten = view.conversation.messages.some(({ side }) => side === 'shopper');
  const isOffered = hasWritten && view.email === '' && !view.isStaffOnline && !isDeclined;
  const done = () => {
    setWriting(false);
    setDeclined(true);
    onDone();
  };
  if (isAsked || isWriting) return <ContactForm chat={chat} view={view} onDone={done} />;
  if (!isOffered) return null;
  return (
    <div className="on-surface flex flex-wrap items-center justify-end gap-2 border-t border-line bg-surface px-4 py-2 text-sm">
      <p className="basis-full text-muted">{t.contactOffer}</p>
      <Button variant="quiet" size="small" onClick={done}>
        {t.notNow}
      </Button>
      <Button variant="secondary" size="small" onClick={() => setWriting(true)}>
        {t.contactGive}
      </Button>
    </div>
  );
}

function ContactForm({ chat, view, onDone }: Pick<ContactOfferProps, 'chat' | 'view' | 'onDone'>) {
  const messages = useMessages();
  const locale = useLocale();
  const { chat: t, checkout, common } = messages;
  const [error, setError] = useState<unknown>(null);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { name: view.name, email: view.email },
  });
  const { errors, isSubmitting } = formState;
  const { email } = personRules(checkout);

  async function save(typed: { name: string; email: string }) {
    try {
      await chat.leaveContact({ ...trimmed(typed), locale });
      onDone();
    } catch (refused) {
      setError(refused);
    }
  }

  return (
    <form
      noValidate
      aria-label={t.contact}
      onSubmit={(event) => void handleSubmit(save)(event)}
      className="on-surface max-h-1/2 space-y-3 overflow-y-auto border-t border-line bg-surface p-4"
    >
      <p className="text-sm text-muted">{t.contactOffer}</p>
      <TextField
        label={checkout.name}
        mark={common.optional}
        autoComplete="name"
        error={errors.name?.message}
        {...register('name', {
          maxLength: { value: LONGEST_NAME, message: checkout.invalid.tooLong(LONGEST_NAME) },
        })}
      />
      <TextField
        label={checkout.email}
        type="email"
        autoComplete="email"
        error={errors.email?.message}
        {...register('email', email)}
      />
      {error !== null && (
        <p role="alert" className="text-sm font-semibold text-danger">
          {problemText(messages, error)}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" size="small" isBusy={isSubmitting}>
          {common.save}
        </Button>
        <Button variant="quiet" size="small" onClick={onDone}>
          {t.notNow}
        </Button>
      </div>
    </form>
  );
}

const LONGEST_NAME = 100;
