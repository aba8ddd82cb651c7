import { api, type Schema } from '@hurtrock/api-client';
import { Notice } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';

/** Reminds of a mail that was not opened yet, and sends another. */
export function EmailStatus({ user }: { user: Schema<'UserDto'> }) {
  const messages = useMessages();
  const t = messages.account;
  const resend = api.useMutation('post', '/api/v1/auth/resend-verification');
  if (user.isEmailVerified) return null;
  return (
    <Notice tone="warning" role="status">
      <p>{t.notVerified}</p>
      {resend.isSuccess ? (
        <p className="font-semibold">{t.resent}</p>
      ) : (
        <Button size="small" variant="secondary" isBusy={resend.isPending} onClick={() => resend.mutate({})}>
          {t.resend}
        </Button>
      )}
      {resend.error && <p className="font-semibold">{problemText(messages, resend.error)}</p>}
    </Notice>
  );
}
