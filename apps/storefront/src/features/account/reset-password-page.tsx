import { api } from '@hurtrock/api-client';
import { Notice } from '@hurtrock/ui/badge';
import { Button, buttonClass } from '@hurtrock/ui/button';
import { PasswordField } from '@hurtrock/ui/password-field';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';
import { accountRules } from './account-rules';
import { AuthFrame } from './auth-frame';
import { useLinkToken } from './use-link-token';

export function Component() {
  const messages = useMessages();
  const { account: t, common } = messages;
  const token = useLinkToken();
  const reset = api.useMutation('post', '/api/v1/auth/reset-password');
  const { register, handleSubmit, formState } = useForm({ defaultValues: { password: '' } });

  if (!token) {
    return (
      <AuthFrame title={t.resetTitle}>
        <Notice tone="warning" role="alert">
          <p>{t.linkMissing}</p>
        </Notice>
      </AuthFrame>
    );
  }
  if (reset.isSuccess) {
    return (
      <AuthFrame title={t.resetDoneTitle}>
        <Notice tone="success" role="status">
          <p>{t.resetDone}</p>
        </Notice>
        <Link to={paths.login()} className={`mt-6 ${buttonClass({ isWide: true })}`}>
          {t.submitLogin}
        </Link>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t.resetTitle}>
      <form
        noValidate
        aria-label={t.resetTitle}
        className="space-y-5"
        onSubmit={(event) =>
          void handleSubmit(({ password }) => reset.mutate({ body: { token, password } }))(event)
        }
      >
        <PasswordField
          label={t.newPassword}
          hint={t.passwordHint}
          showLabel={common.showPassword}
          hideLabel={common.hidePassword}
          autoComplete="new-password"
          error={formState.errors.password?.message}
          {...register('password', accountRules(t).newPassword)}
        />
        {reset.error && (
          <Notice tone="danger" role="alert">
            <p>{problemText(messages, reset.error)}</p>
            <Link to={paths.forgotPassword()} className="font-semibold underline underline-offset-4">
              {t.forgotSubmit}
            </Link>
          </Notice>
        )}
        <Button type="submit" isWide size="large" isBusy={reset.isPending}>
          {t.resetSubmit}
        </Button>
      </form>
    </AuthFrame>
  );
}
