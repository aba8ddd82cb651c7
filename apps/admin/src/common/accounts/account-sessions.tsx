import { Alert, Button } from '@mantine/core';
import { deviceName } from '@hurtrock/shared/device-name';
import { formatDateTime } from '@hurtrock/shared/format';
import { Icon } from '../icon';
import { fill, useLanguage, useProblemText } from '../messages';
import { Panel } from '../panel';
import { useSession } from '../session';
import type { Account } from './account-looks';
import styles from './account-sessions.module.css';
import { useEndSession, useEndSessions } from './use-account-changes';

/** Where somebody is signed in, and the way to sign them out. */
export function AccountSessions({ account }: { account: Account }) {
  const { messages, locale } = useLanguage();
  const t = messages.userPage;
  const textOf = useProblemText();
  const mayEnd = useSession().can('users:write');
  const endOne = useEndSession();
  const endAll = useEndSessions();
  const { id, openSessions } = account;
  const others = openSessions.filter(({ isCurrent }) => !isCurrent);
  const error = endOne.error ?? endAll.error;
  const nameOf = (session: Account['openSessions'][number]) =>
    deviceName(session.userAgent) ?? t.unknownDevice;
  return (
    <Panel
      title={t.sessions}
      beside={
        mayEnd &&
        others.length > 1 && (
          <Button
            variant="default"
            size="xs"
            loading={endAll.isPending}
            onClick={() => endAll.mutate({ params: { path: { id } } })}
          >
            {t.endSessions}
          </Button>
        )
      }
    >
      {openSessions.length === 0 && <p className={styles.none}>{t.noSessions}</p>}
      <ul className={styles.list}>
        {openSessions.map((session) => (
          <li key={session.id} className={styles.session}>
            <span>
              <span className={styles.device}>{nameOf(session)}</span>
              <span className={styles.seen}>
                {fill(t.sessionSeen, { date: formatDateTime(session.lastSeenAt, locale) })}
                {session.isCurrent && ` · ${t.currentSession}`}
              </span>
            </span>
            {mayEnd && !session.isCurrent && (
              <Button
                variant="default"
                size="xs"
                aria-label={`${t.endSession}: ${nameOf(session)}`}
                className={styles.end}
                loading={endOne.isPending && endOne.variables.params.path.session === session.id}
                onClick={() => endOne.mutate({ params: { path: { id, session: session.id } } })}
              >
                {t.endSession}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {error && (
        <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
          {textOf(error)}
        </Alert>
      )}
    </Panel>
  );
}
