import { api } from '@hurtrock/api-client';
import { Notice } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { PasswordField } from '@hurtrock/ui/password-field';
import { TextField } from '@hurtrock/ui/text-field';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useLocale, useMessages } from '../../common/messages';
import { problemOf, problemText } from '../../common/problem';
import { accountRules } from './account-rules';
import { AuthFrame } from './auth-frame';
import { useNext, useSignedIn } from './use-signed-in';

const EMPTY = { name: '', email: '', phone: '', password: '' };

export function Component() {
  const messages = useMessages();
  const { account: t, common } = messages;
  const onSignedIn = useSignedIn();
  const next = useNext();
  const locale = useLocale();
  const signUp = api.useMutation('post', '/api/v1/auth/register', { onSuccess: onSignedIn });
  const { register, handleSubmit, formState, getValues } = useForm({ defaultValues: EMPTY });
  const rules = accountRules(t);
  const { errors } = formState;

  function submit({ name, email, phone, password }: typeof EMPTY) {
    signUp.mutate({
      body: { name: name.trim(), email: email.trim(), password, phone: phone.trim() || null, locale },
    });
  }

  return (
    <AuthFrame title={t.registerTitle} kicker={t.registerKicker} intro={t.registerIntro}>
      <form
        noValidate
        aria-label={t.registerTitle}
        className="space-y-5"
        onSubmit={(event) => void handleSubmit(submit)(event)}
      >
        <TextField
          label={t.name}
          autoComplete="name"
          error={errors.name?.message}
          {...register('name', rules.name)}
        />
        <TextField
          label={t.email}
          type="email"
          autoComplete="username"
          error={errors.email?.message}
          {...register('email', rules.email)}
        />
        <TextField
          label={t.phone}
          mark={common.optional}
          type="tel"
          autoComplete="tel"
          error={errors.phone?.message}
          {...register('phone', rules.phone)}
        />
        <PasswordField
          label={t.password}
          hint={t.passwordHint}
          showLabel={common.showPassword}
          hideLabel={common.hidePassword}
          autoComplete="new-password"
          error={errors.password?.message}
          {...register('password', rules.newPassword)}
        />
        {signUp.error && (
          <Notice tone="danger" role="alert">
            <p>{problemText(messages, signUp.error)}</p>
            {problemOf(signUp.error)?.code === 'email_taken' && (
              <Link
                to={`${paths.login(next)}&email=${encodeURIComponent(getValues('email').trim())}`}
                className="font-semibold underline underline-offset-4"
              >
                {t.emailTakenLogin}
              </Link>
            )}
          </Notice>
        )}
        <Button type="submit" isWide size="large" isBusy={signUp.isPending}>
          {signUp.isPending ? t.working : t.submitRegister}
        </Button>
      </form>
      <p className="mt-6 text-center text-sm">
        {t.haveAccount}{' '}
        <Link to={paths.login(next)} className="font-semibold text-accent underline underline-offset-4">
          {t.submitLogin}
        </Link>
      </p>
    </AuthFrame>
  );
}
