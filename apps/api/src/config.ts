import 'reflect-metadata';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

export const PROCESS_ROLES = ['api', 'chat', 'worker'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

const list = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean)
    : value,
);

/** Everything the API reads from its environment; `.env.example` explains each name. */
export class Config {
  @IsInt()
  @Min(0)
  @Max(65535)
  @Type(() => Number)
  PORT: number = 3000;

  @Matches(/^[0-9a-zA-Z.:-]+$/)
  HOST: string = '127.0.0.1';

  @IsIn(['demo', 'production'])
  SHOP_MODE: 'demo' | 'production' = 'production';

  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  PUBLIC_URL: string = 'http://127.0.0.1:3000';

  @IsUrl({ protocols: ['postgres', 'postgresql'], require_tld: false })
  DATABASE_URL!: string;

  /** Where browsers find the sockets of role `chat`, when not at PUBLIC_URL. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  CHAT_URL?: string;

  @IsInt()
  @Min(2)
  @Max(200)
  @Type(() => Number)
  DATABASE_POOL_SIZE: number = 10;

  /** Megabytes for answers that are the same for everybody; 0 reads each from the database. */
  @IsInt()
  @Min(0)
  @Max(4096)
  @Type(() => Number)
  CATALOG_CACHE_MB: number = 64;

  @MinLength(32)
  SESSION_SECRET!: string;

  @list
  @ArrayNotEmpty()
  @IsIn(PROCESS_ROLES, { each: true })
  ROLES: ProcessRole[] = ['api', 'chat', 'worker'];

  @IsIn(['silent', 'error', 'warn', 'info', 'debug'])
  LOG_LEVEL: 'silent' | 'error' | 'warn' | 'info' | 'debug' = 'info';

  /** Addresses of the proxies whose X-Forwarded-For is believed; none by default. */
  @list
  @Matches(/^[0-9a-fA-F.:/]+$/, { each: true })
  TRUSTED_PROXIES: string[] = [];

  @IsOptional()
  @Matches(/^(sk|rk)_(test|live)_\w{8,}$/)
  STRIPE_SECRET_KEY?: string;

  @IsOptional()
  @Matches(/^whsec_\w{8,}$/)
  STRIPE_WEBHOOK_SECRET?: string;

  /** Only for the payment sandbox: an http address on this machine. */
  @IsOptional()
  @Matches(/^http:\/\/(127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/)
  STRIPE_API_BASE?: string;

  /** `SB-Mid-server-…` for Midtrans' own test environment. */
  @IsOptional()
  @Matches(/^(SB-)?Mid-server-[\w-]{4,}$/)
  MIDTRANS_SERVER_KEY?: string;

  @IsOptional()
  @Matches(/^(SB-)?Mid-client-[\w-]{4,}$/)
  MIDTRANS_CLIENT_KEY?: string;

  /** Only for the payment sandbox: an http address on this machine. */
  @IsOptional()
  @Matches(/^http:\/\/(127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/)
  MIDTRANS_API_BASE?: string;

  /** Encrypts the payment keys that staff enter in the admin panel. */
  @MinLength(32)
  ENCRYPTION_KEY!: string;

  /** Pictures are kept here, unless a bucket is named. Processes of one shop share it. */
  @MinLength(1)
  MEDIA_DIR: string = 'media';

  /** A bucket that speaks S3, for pictures. */
  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
  S3_BUCKET?: string;

  /** Only for servers other than Amazon's. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  S3_ENDPOINT?: string;

  @Matches(/^[a-z0-9-]{2,40}$/)
  S3_REGION: string = 'ap-southeast-3';

  @IsOptional()
  @MinLength(3)
  S3_ACCESS_KEY_ID?: string;

  @IsOptional()
  @MinLength(3)
  S3_SECRET_ACCESS_KEY?: string;

  @IsOptional()
  @IsUrl({ protocols: ['smtp', 'smtps'], require_tld: false })
  SMTP_URL?: string;

  @IsOptional()
  @Matches(/^[^\r\n]{3,200}$/)
  MAIL_FROM?: string;
}

/** The names a configuration may use; a test keeps `.env.example` equal to them. */
export const CONFIG_NAMES = [
  'PORT',
  'HOST',
  'SHOP_MODE',
  'PUBLIC_URL',
  'CHAT_URL',
  'DATABASE_URL',
  'DATABASE_POOL_SIZE',
  'CATALOG_CACHE_MB',
  'SESSION_SECRET',
  'ENCRYPTION_KEY',
  'ROLES',
  'LOG_LEVEL',
  'TRUSTED_PROXIES',
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'STRIPE_API_BASE',
  'MIDTRANS_SERVER_KEY',
  'MIDTRANS_CLIENT_KEY',
  'MIDTRANS_API_BASE',
  'MEDIA_DIR',
  'S3_BUCKET',
  'S3_ENDPOINT',
  'S3_REGION',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'SMTP_URL',
  'MAIL_FROM',
] as const satisfies readonly (keyof Config)[];

/** Reads and checks the environment once; an empty variable is a missing one. Throws one error that names every bad variable. */
export function loadConfig(env: NodeJS.ProcessEnv): Readonly<Config> {
  const given = Object.fromEntries(CONFIG_NAMES.filter((name) => env[name]).map((name) => [name, env[name]]));
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const problems = validateSync(config).map(
    ({ property, constraints }) => `${property}: ${Object.values(constraints ?? {}).join(', ')}`,
  );
  problems.push(...unfitTogether(config));
  if (problems.length > 0) throw new Error(`The configuration is not usable:\n  ${problems.join('\n  ')}`);
  return Object.freeze(config);
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Browsers keep Secure and `__Host-` cookies from https and, as the one exception, from loopback addresses. */
export function allowsSecureCookies({ PUBLIC_URL }: Config): boolean {
  const { protocol, hostname } = new URL(PUBLIC_URL);
  return protocol === 'https:' || LOOPBACK.test(hostname);
}

const PLACEHOLDER = /(secret|changeme|example|password|12345)/i;

/** What is fine alone and wrong together, above all in production. */
function unfitTogether(config: Config): string[] {
  const problems = [
    ...unfitKeys(config, { key: 'STRIPE_SECRET_KEY', base: 'STRIPE_API_BASE', isLive: /_live_/ }),
    ...unfitKeys(config, { key: 'MIDTRANS_SERVER_KEY', base: 'MIDTRANS_API_BASE', isLive: /^Mid-/ }),
  ];
  if (config.STRIPE_SECRET_KEY && !config.STRIPE_WEBHOOK_SECRET)
    problems.push('STRIPE_WEBHOOK_SECRET: missing beside STRIPE_SECRET_KEY');
  if (config.S3_BUCKET && !(config.S3_ACCESS_KEY_ID && config.S3_SECRET_ACCESS_KEY))
    problems.push('S3_BUCKET: needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY');
  if (config.SHOP_MODE === 'demo') return problems;
  if (!config.PUBLIC_URL?.startsWith('https://'))
    problems.push('PUBLIC_URL: production needs an https address');
  for (const name of ['SESSION_SECRET', 'ENCRYPTION_KEY'] as const)
    if (PLACEHOLDER.test(config[name] ?? '')) problems.push(`${name}: looks like a placeholder`);
  return problems;
}

interface GatewayNames {
  key: 'STRIPE_SECRET_KEY' | 'MIDTRANS_SERVER_KEY';
  base: 'STRIPE_API_BASE' | 'MIDTRANS_API_BASE';
  isLive: RegExp;
}

/** Real money only in production, and only from the company itself. */
function unfitKeys(config: Config, names: GatewayNames): string[] {
  const [key, base] = [config[names.key], config[names.base]];
  const isLive = key !== undefined && names.isLive.test(key);
  const isProduction = config.SHOP_MODE !== 'demo';
  return [
    ...(base && isLive ? [`${names.base}: the sandbox can not be used with a live key`] : []),
    ...(isLive && !isProduction ? [`${names.key}: a live key needs SHOP_MODE=production`] : []),
    ...(base && isProduction ? [`${names.base}: production does not take the payment sandbox`] : []),
    ...(key && !isLive && isProduction ? [`${names.key}: production does not take a test key`] : []),
  ];
}
