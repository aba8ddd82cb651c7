import { api } from '@hurtrock/api-client';
import { Notice } from '@hurtrock/ui/badge';
import { buttonClass } from '@hurtrock/ui/button';
import { Spinner } from '@hurtrock/ui/spinner';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import { problemOf, problemText } from '../../common/problem';
import { meQuery } from '../../common/session';
import { AuthFrame } from './auth-frame';
import { useLinkToken } from './use-link-token';

/** Opening the mailed link is the whole confirmation; the token is sent once. */
export function Component() {
  const messages = useMessages();
  const t = messages.account;
  const token = useLinkToken();
  const queries = useQueryClient();
  const verify = api.useMutation('post', '/api/v1/auth/verify-email', {
    onSuccess: () => queries.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
  const { mutate } = verify;

  useEffect(() => {
    if (token) mutate({ body: { token } });
  }, [token, mutate]);

  const toProfile = (
    <Link to={paths.account()} className={`mt-6 ${buttonClass({ isWide: true })}`}>
      {t.toProfile}
    </Link>
  );
  if (verify.isSuccess) {
    return (
      <AuthFrame title={t.verifyDoneTitle}>
        <Notice tone="success" role="status">
          <p>{t.verifyDone}</p>
        </Notice>
        {toProfile}
      </AuthFrame>
    );
  }
  if (verify.error || !token) {
    const isUsed = problemOf(verify.error)?.code === 'token_invalid';
    const text = token ? problemText(messages, verify.error) : t.linkMissing;
    return (
      <AuthFrame title={t.verifyFailedTitle}>
        <Notice tone="warning" role="alert">
          <p>{isUsed ? t.verifyFailed : text}</p>
        </Notice>
        {toProfile}
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t.verifyTitle}>
      <p role="status" className="flex items-center gap-3">
        <Spinner /> {t.verifying}
      </p>
    </AuthFrame>
  );
}
