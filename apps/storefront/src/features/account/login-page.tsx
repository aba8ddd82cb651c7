import { api } from '@hurtrock/api-client';
import { Notice } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { PasswordField } from '@hurtrock/ui/password-field';
import { TextField } from '@hurtrock/ui/text-field';
import { useForm } from 'react-hook-form';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';
import { accountRules } from './account-rules';
import { AuthFrame } from './auth-frame';
import { useNext, useSignedIn } from './use-signed-in';

export function Component() {
  const messages = useMessages();
  const { account: t, common } = messages;
  const onSignedIn = useSignedIn();
  const next = useNext();
  const [params] = useSearchParams();
  const login = api.useMutation('post', '/api/v1/auth/login', { onSuccess: onSignedIn });
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { email: params.get('email') ?? '', password: '' },
  });
  const rules = accountRules(t);
  return (
    <AuthFrame title={t.loginTitle} kicker={t.loginKicker} intro={t.loginIntro}>
      <form
        noValidate
        aria-label={t.loginTitle}
        className="space-y-5"
        onSubmit={(event) =>
          void handleSubmit(({ email, password }) =>
            login.mutate({ body: { email: email.trim(), password } }),
          )(event)
        }
      >
        <TextField
          label={t.email}
          type="email"
          autoComplete="username"
          error={formState.errors.email?.message}
          {...register('email', rules.email)}
        />
        <PasswordField
          label={t.password}
          showLabel={common.showPassword}
          hideLabel={common.hidePassword}
          autoComplete="current-password"
          error={formState.errors.password?.message}
          {...register('password', rules.password)}
        />
        {login.error && (
          <Notice tone="danger" role="alert">
            <p>{problemText(messages, login.error)}</p>
          </Notice>
        )}
        <Button type="submit" isWide size="large" isBusy={login.isPending}>
          {login.isPending ? t.working : t.submitLogin}
        </Button>
      </form>
      <div className="mt-6 space-y-2 text-center text-sm">
        <p>
          <Link
            to={paths.forgotPassword()}
            className="font-semibold text-accent underline underline-offset-4"
          >
            {t.forgot}
          </Link>
        </p>
        <p>
          {t.noAccount}{' '}
          <Link to={paths.register(next)} className="font-semibold text-accent underline underline-offset-4">
            {t.submitRegister}
          </Link>
        </p>
      </div>
    </AuthFrame>
  );
}
