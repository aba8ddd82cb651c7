import { formatDateTime } from '@hurtrock/shared/format';
import { useLanguage } from '../../common/messages';
import type { Mail } from './mail-looks';
import styles from './mail-attempts.module.css';

/** Each hand-over to the mail server and what it answered, the first one first. */
export function MailAttempts({ attempts }: Pick<Mail, 'attempts'>) {
  const { messages, locale } = useLanguage();
  const t = messages.mailLog;
  return (
    <details
      className={styles.log}
      open={attempts.some(({ outcome }) => !['taken', 'kept'].includes(outcome))}
    >
      <summary className={styles.title}>{t.title}</summary>
      {attempts.length === 0 ? (
        <p className={styles.none}>{t.none}</p>
      ) : (
        <ol className={styles.attempts}>
          {attempts.map(({ at, outcome, answer }, index) => (
            <li key={index}>
              <time dateTime={at}>{formatDateTime(at, locale)}</time> · {t.outcomes[outcome]}
              {answer && <code className={styles.answer}>{answer}</code>}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
