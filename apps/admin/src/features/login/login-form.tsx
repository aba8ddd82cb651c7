import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Icon } from '../../common/icon';
import { useMessages, useProblemText } from '../../common/messages';
import { useLogin } from './use-login';

export function LoginForm({ isExpired }: { isExpired: boolean }) {
  const t = useMessages().login;
  const textOf = useProblemText();
  const login = useLogin();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) => (email.trim() ? null : t.emailMissing),
      password: (password) => (password ? null : t.passwordMissing),
    },
  });

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ email, password }) =>
        login.mutate({ body: { email: email.trim(), password } }),
      )}
    >
      <Stack gap="md">
        {isExpired && !login.error && (
          <Alert color="yellow" variant="outline" icon={<Icon name="clock" />} role="status">
            {t.expired}
          </Alert>
        )}
        {login.error && (
          <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
            {textOf(login.error)}
          </Alert>
        )}
        <TextInput
          label={t.email}
          type="email"
          autoComplete="username"
          size="md"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t.password}
          autoComplete="current-password"
          size="md"
          visibilityToggleButtonProps={{ 'aria-label': t.showPassword }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" loading={login.isPending}>
          {t.submit}
        </Button>
      </Stack>
    </form>
  );
}
