import { useState, type FormEvent } from 'react';
import { Alert, Button, PasswordInput, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { api } from '@hurtrock/api-client';
import { paths } from '../../app/paths';
import mark from '../../assets/mark.svg';
import { Icon } from '../../common/icon';
import { useMessages, useProblemText } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { changePerson } from '../../common/session';
import { useSendOnce } from '../../common/use-send-once';
import styles from './login-page.module.css';

/** Where an invitation leads: a colleague chooses their first password and is in. */
export function Component() {
  const { invitation: t, app } = useMessages();
  const token = new URLSearchParams(useLocation().hash.slice(1)).get('token');
  return (
    <main className={styles.page}>
      <title>{`${t.title} · ${app.name}`}</title>
      <div className={styles.card}>
        <div className={styles.head}>
          <img src={mark} alt="" width={52} height={52} />
          <div>
            <h1 className={styles.title}>{t.title}</h1>
            <p className={styles.intro}>{t.text}</p>
          </div>
        </div>
        {token ? (
          <PasswordForm token={token} />
        ) : (
          <Alert color="yellow" variant="outline" icon={<Icon name="alert" />} role="alert">
            {t.noToken}
          </Alert>
        )}
      </div>
    </main>
  );
}

function PasswordForm({ token }: { token: string }) {
  const { invitation: t, login } = useMessages();
  const textOf = useProblemText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const accept = api.useMutation('post', '/api/v1/auth/accept-invitation', {
    onSuccess: (me) => changePerson(queries, me),
  });
  const send = useSendOnce(accept);
  const fault = fieldErrors(accept.error, t.invalid)['password'];

  function submit(event: FormEvent) {
    event.preventDefault();
    send({ body: { token, password } }, { onSuccess: () => void navigate(paths.home(), { replace: true }) });
  }

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        {accept.error && !fault && (
          <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
            {textOf(accept.error)}
          </Alert>
        )}
        <PasswordInput
          label={t.password}
          description={t.hint}
          autoComplete="new-password"
          size="md"
          value={password}
          error={fault}
          visibilityToggleButtonProps={{ 'aria-label': login.showPassword }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={accept.isPending}>
          {t.submit}
        </Button>
      </Stack>
    </form>
  );
}
