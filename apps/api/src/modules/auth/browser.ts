import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_DAYS = 30;
/** A visitor's cart lives 30 days from its last change; the cookie outlives many of those. */
const VISITOR_DAYS = 365;
const DAY_SECONDS = 86_400;
const TOKEN = /^[A-Za-z0-9_-]{22}$/;

type CookieName = 'session' | 'visitor';

/** Browsers refuse a `__Host-` cookie that came without TLS, for a whole domain or for a path. */
const nameOf = (name: CookieName, isSecure: boolean): string => (isSecure ? `__Host-${name}` : name);

/** What of the two cookies could be a token of ours. */
export interface BrowserTokens {
  sessionToken: string | undefined;
  visitorToken: string | undefined;
}

export function tokensOf(cookies: Record<string, string | undefined>, isSecure: boolean): BrowserTokens {
  const token = (name: CookieName): string | undefined => {
    const value = cookies[nameOf(name, isSecure)];
    return value !== undefined && TOKEN.test(value) ? value : undefined;
  };
  return { sessionToken: token('session'), visitorToken: token('visitor') };
}

/** The browser that asks: where it is, what it calls itself, and the two cookies it keeps for us. */
export class Browser implements BrowserTokens {
  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
    private readonly isSecure: boolean,
  ) {}

  /** The address that really connected; a proxy's word counts only if the configuration trusts it. */
  get ip(): string {
    return this.request.ip;
  }

  get userAgent(): string {
    return (this.request.headers['user-agent'] ?? '').slice(0, 300);
  }

  get isStranger(): boolean {
    return this.sessionToken === undefined && this.visitorToken === undefined;
  }

  get sessionToken(): string | undefined {
    return tokensOf(this.request.cookies, this.isSecure).sessionToken;
  }

  get visitorToken(): string | undefined {
    return tokensOf(this.request.cookies, this.isSecure).visitorToken;
  }

  keepSession(token: string): void {
    this.set('session', token, SESSION_DAYS * DAY_SECONDS);
  }

  keepVisitor(token: string): void {
    this.set('visitor', token, VISITOR_DAYS * DAY_SECONDS);
  }

  /** The next person here is somebody else: neither account nor cart may be theirs. */
  forgetEverything(): void {
    this.set('session', '', 0);
    this.set('visitor', '', 0);
  }

  private set(name: CookieName, value: string, maxAge: number): void {
    const options: CookieSerializeOptions = {
      path: '/',
      httpOnly: true,
      secure: this.isSecure,
      sameSite: 'lax',
      maxAge,
    };
    this.reply.setCookie(nameOf(name, this.isSecure), value, options);
  }
}

export type BrowserRequest = FastifyRequest & { browser?: Browser };

export const CurrentBrowser = createParamDecorator((_: unknown, context: ExecutionContext): Browser => {
  const { browser } = context.switchToHttp().getRequest<BrowserRequest>();
  if (!browser) throw new Error('The access guard did not run');
  return browser;
});
