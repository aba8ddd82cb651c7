import { Button } from '@mantine/core';
import { formatDateTime, formatRupiah } from '@hurtrock/shared/format';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { fill, useLanguage } from '../../common/messages';
import { Panel } from '../../common/panel';
import type { AdminReturn } from './return-looks';
import styles from './returns.module.css';

/** Whose it is, what was answered, and what it costs; the money itself goes back on the order's page. */
export function ReturnFacts({ item }: { item: AdminReturn }) {
  const { messages, locale } = useLanguage();
  const t = messages.returnPage;
  const { orderNumber, customerName, customerPhone, answer, decidedAt, receivedAt } = item;
  const { owed, withShipping, refundDue } = item;
  return (
    <Panel title={t.facts}>
      <dl className={styles.facts}>
        <Fact label={t.order}>
          <Link to={paths.order(orderNumber)}>{orderNumber}</Link>
        </Fact>
        <Fact label={t.customer}>{customerName}</Fact>
        <Fact label={t.phone}>{customerPhone}</Fact>
        {answer && <Fact label={t.answer}>{answer}</Fact>}
        {decidedAt && <Fact label={t.decidedAt}>{formatDateTime(decidedAt, locale)}</Fact>}
        {receivedAt && (
          <>
            <Fact label={t.receivedAt}>{formatDateTime(receivedAt, locale)}</Fact>
            <Fact label={t.owed}>
              <strong>{formatRupiah(owed.amount)}</strong>
              {withShipping && ` ${t.withShipping}`}
            </Fact>
          </>
        )}
      </dl>
      {owed.amount > 0 && (
        <>
          <p className={styles.small}>
            {refundDue.amount > 0
              ? fill(t.refundHint, { amount: formatRupiah(refundDue.amount) })
              : t.refundDone}
          </p>
          <Button component={Link} to={paths.order(orderNumber)} variant="default" fullWidth>
            {t.toOrder}
          </Button>
        </>
      )}
    </Panel>
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
