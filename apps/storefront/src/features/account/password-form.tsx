import { api } from '@hurtrock/api-client';
import { Button } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { PasswordField } from '@hurtrock/ui/password-field';
import { useToast } from '@hurtrock/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';
import { accountRules } from './account-rules';
import { sessionsQuery } from './sessions';

/** A new password ends every other session. */
export function PasswordForm() {
  const messages = useMessages();
  const { account: t, common } = messages;
  const toast = useToast();
  const queries = useQueryClient();
  const { register, handleSubmit, formState, reset } = useForm({
    defaultValues: { currentPassword: '', newPassword: '' },
  });
  const change = api.useMutation('post', '/api/v1/me/password', {
    onSuccess: async () => {
      reset();
      toast(t.passwordChanged);
      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  const rules = accountRules(t);
  const eye = { showLabel: common.showPassword, hideLabel: common.hidePassword };
  return (
    <Card>
      <h2 className="mb-4 font-brand text-2xl">{t.passwordSection}</h2>
      <form
        noValidate
        aria-label={t.passwordSection}
        className="space-y-4"
        onSubmit={(event) => void handleSubmit((body) => change.mutate({ body }))(event)}
      >
        <PasswordField
          {...eye}
          label={t.currentPassword}
          autoComplete="current-password"
          error={formState.errors.currentPassword?.message}
          {...register('currentPassword', rules.password)}
        />
        <PasswordField
          {...eye}
          label={t.newPassword}
          hint={t.passwordHint}
          autoComplete="new-password"
          error={formState.errors.newPassword?.message}
          {...register('newPassword', rules.newPassword)}
        />
        {change.error && (
          <p role="alert" className="font-semibold text-danger">
            {problemText(messages, change.error)}
          </p>
        )}
        <Button type="submit" isBusy={change.isPending}>
          {t.passwordSection}
        </Button>
      </form>
    </Card>
  );
}
