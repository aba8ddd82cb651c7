import type { Schema } from '@hurtrock/api-client';
import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import { CopyButton } from '@hurtrock/ui/copy-button';
import { useMessages } from '../../common/messages';
import type { Payment } from '../../common/payment';

type Instructions = Schema<'PaymentInstructionsDto'>;

interface NumberToPayTo {
  name: string;
  value: string;
}

/** What is typed at the bank or told at the till, in that order. */
function numbersOf(
  t: StorefrontMessages['payment'],
  { method, kind, instructions }: Payment,
): NumberToPayTo[] {
  const nameAtBank = method === 'mandiri_bill' ? t.billKey : t.virtualAccount;
  const name = kind === 'store' ? t.paymentCode : nameAtBank;
  return [
    { name: t.billerCode, value: instructions?.billerCode },
    { name, value: instructions?.number },
  ].flatMap(({ name, value }) => (value ? [{ name, value }] : []));
}

export function NumbersToPayTo({ payment }: { payment: Payment }) {
  const t = useMessages().payment;
  return (
    <ul className="space-y-3">
      {numbersOf(t, payment).map((number) => (
        <CopyRow key={number.name} {...number} />
      ))}
    </ul>
  );
}

/** The shop's own accounts: one of them is paid to. */
export function AccountsToPayTo({ accounts }: { accounts: Instructions['accounts'] }) {
  const t = useMessages().payment;
  return (
    <ul aria-label={t.accounts} className="space-y-3">
      {accounts.map(({ bank, number, holder }) => (
        <CopyRow
          key={bank + number}
          name={t.accountNumber(bank)}
          value={number}
          note={t.accountHolder(holder)}
        />
      ))}
    </ul>
  );
}

function CopyRow({ name, value, note }: NumberToPayTo & { note?: string }) {
  const { payment: t, common } = useMessages();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-panel border border-line bg-page p-4">
      <div className="min-w-0">
        <p className="text-sm text-muted">{name}</p>
        <p className="font-mono text-xl font-bold break-all select-all sm:text-2xl">
          <InFours text={value} />
        </p>
        {note && <p className="text-sm">{note}</p>}
      </div>
      <CopyButton
        text={value}
        label={t.copyNumber(name)}
        copied={t.numberCopied(name)}
        failed={common.copyFailed}
        className="max-sm:w-full"
      >
        {common.copy}
      </CopyButton>
    </li>
  );
}

const SHORT = 8;

/** Digits in groups are read without losing one's place. The gaps are drawn, so that copying by hand takes no spaces along. */
function InFours({ text }: { text: string }) {
  if (text.length <= SHORT) return text;
  return (text.match(/.{1,4}/g) ?? []).map((group, index) => (
    <span key={index} className="mr-[0.35em] inline-block last:mr-0">
      {group}
    </span>
  ));
}
