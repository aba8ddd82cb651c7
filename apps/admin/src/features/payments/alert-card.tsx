import { useId } from 'react';
import { formatDateTime } from '@hurtrock/shared/format';
import { DialogButton } from '../../common/dialog-button';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { useSession } from '../../common/session';
import { StatusPill } from '../../common/status-pill';
import { AlertFacts } from './alert-facts';
import { ALERT_LOOKS, type PaymentAlert } from './alert-looks';
import styles from './alerts.module.css';
import { ResolveAlertForm } from './resolve-alert-form';

/** One alert with what happened, in words for who did not write the program, and what to do about it. */
export function AlertCard({ alert }: { alert: PaymentAlert }) {
  const { messages, locale } = useLanguage();
  const { alerts: t, alertKinds } = messages;
  const { can } = useSession();
  const id = useId();
  const { title, what, todo } = alertKinds[alert.kind];
  const isOpen = alert.resolvedAt === null;
  return (
    <li
      className={styles.alert}
      aria-labelledby={id}
      data-tone={isOpen ? ALERT_LOOKS[alert.kind].tone : undefined}
    >
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <StatusPill {...(isOpen ? ALERT_LOOKS[alert.kind] : { tone: 'success', icon: 'checkCircle' })}>
          {t.states[isOpen ? 'open' : 'resolved']}
        </StatusPill>
        <time dateTime={alert.createdAt} className={styles.time}>
          {formatDateTime(alert.createdAt, locale)}
        </time>
      </div>
      <AlertFacts alert={alert} />
      <div className={styles.words}>
        <div>
          <h3>{t.what}</h3>
          <p>{what}</p>
        </div>
        {isOpen && (
          <div>
            <h3>{t.todo}</h3>
            <p>{todo}</p>
          </div>
        )}
      </div>
      {!isOpen && <Resolution alert={alert} />}
      {isOpen && can('payments:resolve') && (
        <DialogButton
          label={t.resolve}
          about={alert.orderNumber ?? title}
          icon="check"
          size="sm"
          title={fill(t.resolveTitle, { kind: title })}
        >
          {(close) => <ResolveAlertForm alert={alert} onClose={close} />}
        </DialogButton>
      )}
    </li>
  );
}

const ALONE = 'settled_itself';

function Resolution({ alert: { resolvedAt, resolvedBy, resolution } }: { alert: PaymentAlert }) {
  const t = useMessages().alerts;
  const { locale } = useLanguage();
  const date = formatDateTime(resolvedAt ?? '', locale);
  return (
    <div className={styles.resolution}>
      <p className={styles.small}>
        {resolvedBy ? fill(t.resolvedBy, { date, name: resolvedBy }) : fill(t.resolvedAlone, { date })}
      </p>
      <p>{resolution === ALONE ? t.settledItself : resolution}</p>
    </div>
  );
}
