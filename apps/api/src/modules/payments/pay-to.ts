import type { PaymentInstructions } from '../gateways/payment-provider.js';

/** What a person types at the bank, one line an account: `BCA · 8808123456`. */
export function payToLines(instructions: PaymentInstructions | null): string[] {
  if (!instructions) return [];
  const { issuer, billerCode, number, accounts } = instructions;
  const own = accounts.map(({ bank, number: account, holder }) => [bank, account, holder].join(' · '));
  const given = number ? [[issuer?.toUpperCase(), billerCode, number].filter(Boolean).join(' · ')] : [];
  return [...given, ...own];
}
