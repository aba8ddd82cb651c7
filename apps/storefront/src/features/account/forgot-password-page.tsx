import { api } from '@hurtrock/api-client';
import { Notice } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { TextField } from '@hurtrock/ui/text-field';
import { useForm } from 'react-hook-form';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';
import { accountRules } from './account-rules';
import { AuthFrame } from './auth-frame';

/** Answers the same whether the address is known or not. */
export function Component() {
  const messages = useMessages();
  const t = messages.account;
  const send = api.useMutation('post', '/api/v1/auth/forgot-password');
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email: '' } });
  if (send.isSuccess) {
    return (
      <AuthFrame title={t.forgotDoneTitle}>
        <Notice tone="info" role="status">
          <p>{t.forgotDone}</p>
        </Notice>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t.forgotTitle} intro={t.forgotIntro}>
      <form
        noValidate
        aria-label={t.forgotTitle}
        className="space-y-5"
        onSubmit={(event) =>
          void handleSubmit(({ email }) => send.mutate({ body: { email: email.trim() } }))(event)
        }
      >
        <TextField
          label={t.email}
          type="email"
          autoComplete="username"
          error={formState.errors.email?.message}
          {...register('email', accountRules(t).email)}
        />
        {send.error && (
          <Notice tone="danger" role="alert">
            <p>{problemText(messages, send.error)}</p>
          </Notice>
        )}
        <Button type="submit" isWide size="large" isBusy={send.isPending}>
          {t.forgotSubmit}
        </Button>
      </form>
    </AuthFrame>
  );
}
