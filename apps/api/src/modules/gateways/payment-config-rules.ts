import { MAX_TOTAL, type Money } from '@hurtrock/shared/money';
import type { FieldProblem } from '@hurtrock/shared/problems';
import { validateSync } from 'class-validator';
import { Config } from '../../config.js';
import {
  GATEWAY_KEYS,
  isFit,
  isGateway,
  type ConfigName,
  type GatewayKeys,
  type GatewayName,
  type KeyName,
  type KeyRule,
} from './payment-config-keys.js';
import type { BankAccount } from './payment-provider.js';

/** What an admin enters; what is left out stays as it is. */
export interface ConfigInput {
  keys?: GatewayKeys;
  accounts?: BankAccount[];
  maximumTotal?: Money | null;
  isActive?: boolean;
}

/** What an admin enters, and what would stand in the row afterwards. */
export interface ConfigPlan {
  name: ConfigName;
  input: ConfigInput;
  keys: GatewayKeys;
  accounts: BankAccount[];
  isActive: boolean;
  isNew: boolean;
  /** The environment's own keys are in use, so the row needs none. */
  isOverridden: boolean;
}

/** Why it may not be stored, by field; empty when it may. */
export function configProblems(config: Pick<Config, 'SHOP_MODE'>, plan: ConfigPlan): FieldProblem[] {
  const { name, input, isActive, isNew } = plan;
  const isTouched = isNew || isActive || input.keys !== undefined;
  if (isTouched && !isFit(config, name))
    return [
      problem('environment', 'environment', 'Production takes live keys alone, and a demo none of them'),
    ];
  return [
    ...strangers(plan),
    ...(isGateway(name.provider) ? keyProblems(plan, name.provider) : []),
    ...(name.provider === 'bank_transfer' ? accountProblems(plan) : []),
    ...limitProblems(input),
  ];
}

const problem = (field: string, code: string, message: string): FieldProblem => ({ field, code, message });

/** Fields that mean nothing for this provider. */
function strangers({ name: { provider }, input }: ConfigPlan): FieldProblem[] {
  const known: KeyName[] = isGateway(provider) ? GATEWAY_KEYS[provider].map(({ name }) => name) : [];
  const given = Object.keys(input.keys ?? {}).filter((name) => !known.includes(name as KeyName));
  const fields = given.map((name) => `keys.${name}`);
  if (input.accounts && provider !== 'bank_transfer') fields.push('accounts');
  if (input.maximumTotal && provider !== 'cash_on_delivery') fields.push('maximumTotal');
  return fields.map((field) => problem(field, 'not_allowed', `${provider} has no such setting`));
}

function keyProblems(plan: ConfigPlan, gateway: GatewayName): FieldProblem[] {
  const { input, keys, isActive, isNew, isOverridden } = plan;
  const needsKeys = input.keys !== undefined || (!isOverridden && (isActive || isNew));
  return GATEWAY_KEYS[gateway].flatMap((rule) => {
    const [field, key] = [`keys.${rule.name}`, keys[rule.name]];
    if (key === undefined)
      return needsKeys && rule.isRequired ? [problem(field, 'required', 'This key is missing')] : [];
    if (!hasShape(rule, key))
      return [problem(field, 'matches', 'This is not how the company writes this key')];
    if (isPlaceholder(rule, key))
      return [problem(field, 'placeholder', 'This key only stands for another one')];
    if (rule.live && rule.live.test(key) !== (plan.name.environment === 'live'))
      return [problem(field, 'environment', 'This key is for the other environment')];
    return [];
  });
}

/** As the environment's variables are checked. */
function hasShape({ variable }: KeyRule, key: string): boolean {
  const config = Object.assign(new Config(), { [variable]: key });
  return !validateSync(config, { skipMissingProperties: true }).some(({ property }) => property === variable);
}

const LEAST_SECRET = 8;
const STANDS_FOR_ANOTHER = /(.)\1{5}|change_?me|placeholder|example|your[_-]/i;

function isPlaceholder({ prefix }: KeyRule, key: string): boolean {
  const secret = key.replace(prefix, '');
  return secret.length < LEAST_SECRET || STANDS_FOR_ANOTHER.test(secret);
}

function accountProblems({ input, accounts, isActive, isNew }: ConfigPlan): FieldProblem[] {
  const isAsked = isNew || isActive || input.accounts !== undefined;
  return isAsked && accounts.length === 0
    ? [problem('accounts', 'required', 'At least one account to transfer to')]
    : [];
}

function limitProblems({ maximumTotal }: ConfigInput): FieldProblem[] {
  if (!maximumTotal) return [];
  const { amount } = maximumTotal;
  if (amount < 1) return [problem('maximumTotal.amount', 'min', 'At least one rupiah')];
  if (amount > MAX_TOTAL) return [problem('maximumTotal.amount', 'max', 'More than any order may cost')];
  return [];
}
