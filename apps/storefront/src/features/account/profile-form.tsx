import { api, type Schema } from '@hurtrock/api-client';
import { Button } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { TextField } from '@hurtrock/ui/text-field';
import { useToast } from '@hurtrock/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';
import { meQuery } from '../../common/session';
import { accountRules } from './account-rules';

export function ProfileForm({ user }: { user: Schema<'UserDto'> }) {
  const messages = useMessages();
  const { account: t, common } = messages;
  const queries = useQueryClient();
  const toast = useToast();
  const save = api.useMutation('patch', '/api/v1/me', {
    onSuccess: (me) => {
      queries.setQueryData(meQuery.queryKey, me);
      toast(common.saved);
    },
  });
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { name: user.name, phone: user.phone ?? '' },
  });
  const rules = accountRules(t);

  function submit({ name, phone }: { name: string; phone: string }) {
    save.mutate({ body: { name: name.trim(), phone: phone.trim() || null } });
  }

  return (
    <Card>
      <h2 className="mb-4 font-brand text-2xl">{t.profileSection}</h2>
      <form
        noValidate
        aria-label={t.profileSection}
        className="space-y-4"
        onSubmit={(event) => void handleSubmit(submit)(event)}
      >
        <TextField
          label={t.email}
          type="email"
          value={user.email}
          readOnly
          autoComplete="email"
          hint={user.isEmailVerified ? t.verified : undefined}
        />
        <TextField
          label={t.name}
          autoComplete="name"
          error={formState.errors.name?.message}
          {...register('name', rules.name)}
        />
        <TextField
          label={t.phone}
          mark={common.optional}
          type="tel"
          autoComplete="tel"
          error={formState.errors.phone?.message}
          {...register('phone', rules.phone)}
        />
        {save.error && (
          <p role="alert" className="font-semibold text-danger">
            {problemText(messages, save.error)}
          </p>
        )}
        <Button type="submit" isBusy={save.isPending}>
          {common.save}
        </Button>
      </form>
    </Card>
  );
}
