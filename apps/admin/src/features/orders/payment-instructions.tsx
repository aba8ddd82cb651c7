import { CopyFacts, type CopyFact } from '../../common/copy-facts';
import { useMessages } from '../../common/messages';
import type { Payment } from './order-looks';
import styles from './order-payments.module.css';

/** What the buyer was told to type at the bank, the cash machine or the till: staff can read it to them. */
export function PaymentInstructions({ payment }: { payment: Payment }) {
  const { payment: t, bankAccount } = useMessages();
  if (!payment.instructions) return null;
  const { number, billerCode, accounts } = payment.instructions;
  const ofBank = billerCode ? t.billKey : t.virtualAccount;
  const codes: CopyFact[] = [
    ...(billerCode ? [{ label: t.billerCode, value: billerCode }] : []),
    ...(number ? [{ label: payment.kind === 'store' ? t.paymentCode : ofBank, value: number }] : []),
  ];
  if (codes.length === 0 && accounts.length === 0) return null;
  return (
    <section className={styles.box} aria-label={t.instructions}>
      <h3 className={styles.boxTitle}>{t.instructions}</h3>
      {codes.length > 0 && <CopyFacts facts={codes} />}
      {accounts.map(({ bank, number: account, holder }) => (
        <CopyFacts
          key={`${bank} ${account}`}
          facts={[
            { label: bank, value: account },
            { label: bankAccount.holder, value: holder },
          ]}
        />
      ))}
    </section>
  );
}
