import { TextInput, type TextInputProps } from '@mantine/core';
import type { Schema } from '@hurtrock/api-client';
import { useMessages } from './messages';

export type BankAccount = Schema<'BankAccountDto'>;

export const NO_ACCOUNT: BankAccount = { bank: '', number: '', holder: '' };

const ACCOUNT_NUMBER = /^[0-9 -]{5,30}$/;

export const cleanAccount = ({ bank, number, holder }: BankAccount): BankAccount => ({
  bank: bank.trim(),
  number: number.trim(),
  holder: holder.trim(),
});

/** The rules of a form that has an account in it, for the forms in which it counts. */
export function useAccountRules<Values>(isNeeded: (values: Values) => boolean) {
  const t = useMessages().bankAccount;
  const rule = (isRight: (text: string) => boolean, fault: string) => (text: string, values: Values) =>
    !isNeeded(values) || isRight(text.trim()) ? null : fault;
  return {
    bank: rule(({ length }) => length >= 2, t.bankMissing),
    number: rule((number) => ACCOUNT_NUMBER.test(number), t.numberInvalid),
    holder: rule(({ length }) => length >= 2, t.holderMissing),
  };
}

interface Props {
  /** Where the account lies in the form, such as `destination`. */
  path: string;
  inputProps: (field: string) => TextInputProps;
}

export function BankAccountFields({ path, inputProps }: Props) {
  const t = useMessages().bankAccount;
  return (
    <>
      <TextInput label={t.bank} maxLength={60} {...inputProps(`${path}.bank`)} />
      <TextInput
        label={t.number}
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        {...inputProps(`${path}.number`)}
      />
      <TextInput label={t.holder} maxLength={100} {...inputProps(`${path}.holder`)} />
    </>
  );
}
