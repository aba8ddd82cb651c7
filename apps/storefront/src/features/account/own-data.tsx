import { api, type Schema } from '@hurtrock/api-client';
import { Button, buttonClass } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { Dialog } from '@hurtrock/ui/dialog';
import { PasswordField } from '@hurtrock/ui/password-field';
import { useToast } from '@hurtrock/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';
import { accountRules } from './account-rules';

/** What the shop knows about somebody: to take home, or to have forgotten. */
export function OwnData({ user }: { user: Schema<'UserDto'> }) {
  const t = useMessages().account.ownData;
  const [isAsking, setAsking] = useState(false);
  return (
    <Card>
      <h2 className="mb-4 font-brand text-2xl">{t.title}</h2>
      <p className="mb-4 max-w-2xl text-muted">{t.exportText}</p>
      <a href="/api/v1/me/export" download className={buttonClass({ variant: 'secondary' })}>
        {t.export}
      </a>
      {user.role === 'buyer' && (
        <>
          <p className="mt-8 mb-4 max-w-2xl text-muted">{t.eraseText}</p>
          <Button variant="danger" onClick={() => setAsking(true)}>
            {t.erase}
          </Button>
        </>
      )}
      {isAsking && <EraseDialog onClose={() => setAsking(false)} />}
    </Card>
  );
}

function EraseDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages();
  const { account, common } = messages;
  const t = account.ownData;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const erase = api.useMutation('post', '/api/v1/me/erase', {
    onSuccess: async () => {
      toast(t.erased);
      await navigate(paths.home());
      // Nothing that was read for this person may be shown to the next one.
      await queries.resetQueries();
    },
  });
  const { register, handleSubmit, formState } = useForm({ defaultValues: { password: '' } });
  return (
    <Dialog isOpen onClose={onClose} title={t.eraseTitle} closeLabel={common.close}>
      <p className="mb-4">{t.eraseWarning}</p>
      <form
        noValidate
        aria-label={t.eraseTitle}
        className="space-y-4"
        onSubmit={(event) => void handleSubmit((body) => erase.mutate({ body }))(event)}
      >
        <PasswordField
          showLabel={common.showPassword}
          hideLabel={common.hidePassword}
          label={account.currentPassword}
          autoComplete="current-password"
          error={formState.errors.password?.message}
          {...register('password', accountRules(account).password)}
        />
        {erase.error && (
          <p role="alert" className="font-semibold text-danger">
            {problemText(messages, erase.error)}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            {t.keep}
          </Button>
          <Button type="submit" variant="danger" isBusy={erase.isPending}>
            {t.eraseConfirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
