import { formatDateTime } from '@hurtrock/shared/format';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../common/messages';
import { nameOf } from '../chat-looks';
import type { ChatDetail } from '../chat-model';
import styles from './customer.module.css';

export function CustomerFacts({ chat: { summary, customer } }: { chat: ChatDetail }) {
  const { messages, locale } = useLanguage();
  const { chatCustomer: t, chats } = messages;
  return (
    <section className={styles.block}>
      <h2 className={styles.title}>{nameOf(summary, chats)}</h2>
      <p className={styles.small}>{customer.userId ? t.account : t.visitor}</p>
      <dl className={styles.facts}>
        <Fact label={t.email}>
          {customer.email ? <a href={`mailto:${customer.email}`}>{customer.email}</a> : t.notGiven}
        </Fact>
        <Fact label={t.phone}>
          {customer.phone ? <a href={`tel:${customer.phone}`}>{customer.phone}</a> : t.notGiven}
        </Fact>
        <Fact label={t.since}>{formatDateTime(customer.since, locale)}</Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
