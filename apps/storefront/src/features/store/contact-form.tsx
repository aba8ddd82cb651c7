import { api } from '@hurtrock/api-client';
import { Button } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { SuccessMark } from '@hurtrock/ui/success-mark';
import { TextAreaField } from '@hurtrock/ui/text-area-field';
import { TextField } from '@hurtrock/ui/text-field';
import { useForm } from 'react-hook-form';
import { useMessages } from '../../common/messages';
import { personRules, trimmed } from '../../common/person-rules';
import { problemText } from '../../common/problem';

const EMPTY = { name: '', email: '', phone: '', subject: '', message: '', website: '' };

/** A message to the shop, for whoever has no account and no WhatsApp. */
export function ContactForm() {
  const messages = useMessages();
  const { store: t, checkout, common } = messages;
  const send = api.useMutation('post', '/api/v1/contact-messages');
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: EMPTY });
  const { errors } = formState;
  const rules = contactRules(messages);

  function submit(typed: typeof EMPTY) {
    const { phone, website, ...message } = trimmed(typed);
    send.mutate(
      { body: { ...message, ...(phone && { phone }), ...(website && { website }) } },
      { onSuccess: () => reset() },
    );
  }

  if (send.isSuccess)
    return (
      <Card className="text-center sm:p-8">
        <div role="status">
          <SuccessMark />
          <h2 className="mt-4 mb-2 font-brand text-2xl">{t.sentTitle}</h2>
          <p className="mb-6 text-muted">{t.sent}</p>
        </div>
        <Button variant="secondary" onClick={() => send.reset()}>
          {t.writeAgain}
        </Button>
      </Card>
    );
  return (
    <Card className="sm:p-8">
      <h2 className="mb-1 font-brand text-2xl">{t.contactTitle}</h2>
      <p className="mb-5 text-muted">{t.contactText}</p>
      <form
        noValidate
        aria-label={t.contactTitle}
        className="grid gap-4 sm:grid-cols-2"
        onSubmit={(event) => void handleSubmit(submit)(event)}
      >
        <TextField
          label={checkout.name}
          autoComplete="name"
          error={errors.name?.message}
          {...register('name', rules.name)}
        />
        <TextField
          label={checkout.email}
          type="email"
          autoComplete="email"
          error={errors.email?.message}
          {...register('email', rules.email)}
        />
        <TextField
          label={checkout.phone}
          mark={common.optional}
          type="tel"
          autoComplete="tel"
          error={errors.phone?.message}
          {...register('phone', rules.phone)}
        />
        <TextField
          label={t.subject}
          autoComplete="off"
          error={errors.subject?.message}
          {...register('subject', rules.subject)}
        />
        <div className="sm:col-span-2">
          <TextAreaField
            label={t.message}
            hint={t.messageHint}
            rows={5}
            error={errors.message?.message}
            {...register('message', rules.message)}
          />
        </div>
        {/* No person sees it; programs fill in whatever they find. */}
        <div hidden>
          <TextField label="Website" tabIndex={-1} autoComplete="off" {...register('website')} />
        </div>
        {send.error && (
          <p role="alert" className="font-semibold text-danger sm:col-span-2">
            {problemText(messages, send.error)}
          </p>
        )}
        <div className="sm:col-span-2">
          <Button type="submit" size="large" isBusy={send.isPending}>
            {t.send}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function contactRules({ store: t, checkout }: ReturnType<typeof useMessages>) {
  const { name, email, phone } = personRules(checkout);
  const between = (min: number, max: number, missing: string) => ({
    maxLength: { value: max, message: checkout.invalid.tooLong(max) },
    validate: (value: string) => {
      if (value.trim() === '') return missing;
      return value.trim().length >= min || checkout.invalid.tooShort(min);
    },
  });
  return {
    name,
    email,
    phone: {
      validate: (value: string) => value.trim() === '' || phone.validate(value),
      maxLength: phone.maxLength,
    },
    subject: between(3, 120, t.missingSubject),
    message: between(10, 3000, t.missingMessage),
  };
}
