import { api } from '@hurtrock/api-client';
import { deviceName } from '@hurtrock/shared/device-name';
import { formatDateTime } from '@hurtrock/shared/format';
import { Badge } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { LaptopIcon } from '@hurtrock/ui/icons';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { useToast } from '@hurtrock/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { LoadFailure } from '../../common/load-failure';
import { useLocale, useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';

export const sessionsQuery = api.queryOptions('get', '/api/v1/me/sessions');

/** Ending a session changes the list; both ways of ending share what follows. */
function useEndSessions() {
  const queries = useQueryClient();
  const toast = useToast();
  const t = useMessages().account;
  const onSuccess = async () => {
    toast(t.sessionEnded);
    await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  };
  return {
    one: api.useMutation('delete', '/api/v1/me/sessions/{id}', { onSuccess }),
    others: api.useMutation('delete', '/api/v1/me/sessions', { onSuccess }),
  };
}

/** Where this account is signed in. */
export function Sessions() {
  const messages = useMessages();
  const { account: t, common } = messages;
  const locale = useLocale();
  const sessions = api.useQuery('get', '/api/v1/me/sessions');
  const end = useEndSessions();
  const error = end.one.error ?? end.others.error;
  return (
    <Card>
      <h2 className="mb-4 font-brand text-2xl">{t.sessionsSection}</h2>
      {sessions.error && !sessions.data && (
        <LoadFailure error={sessions.error} onRetry={() => void sessions.refetch()} />
      )}
      {sessions.isPending && (
        <div role="status" aria-label={common.loading}>
          <Skeleton className="h-16" />
        </div>
      )}
      <ul aria-label={t.sessionsSection}>
        {sessions.data?.map((session) => {
          const device = deviceName(session.userAgent) ?? t.sessionUnknown;
          return (
            <li
              key={session.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3 last:border-0"
            >
              <LaptopIcon className="size-6 shrink-0 text-muted" />
              <div className="min-w-0 flex-1">
                <p className="font-semibold">{device}</p>
                <p className="text-sm text-muted">
                  {t.sessionSeen(formatDateTime(session.lastSeenAt, locale))}
                </p>
              </div>
              {session.isCurrent ? (
                <Badge tone="success">{t.sessionCurrent}</Badge>
              ) : (
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={t.endSessionOf(device)}
                  disabled={end.one.isPending}
                  onClick={() => end.one.mutate({ params: { path: { id: session.id } } })}
                >
                  {t.endSession}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {error && (
        <p role="alert" className="mt-3 font-semibold text-danger">
          {problemText(messages, error)}
        </p>
      )}
      {sessions.data?.some((session) => !session.isCurrent) && (
        <Button
          className="mt-4"
          variant="danger"
          isBusy={end.others.isPending}
          onClick={() => end.others.mutate({})}
        >
          {t.endOthers}
        </Button>
      )}
    </Card>
  );
}
