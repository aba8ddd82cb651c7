import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { fastifyCookie } from '@fastify/cookie';
import type { Actor } from '../../common/actor.js';
import { allowsSecureCookies, Config } from '../../config.js';
import { tokensOf } from './browser.js';
import { isForeignSocket } from './request-origin.js';
import { SessionsService } from './sessions.service.js';

/** Settles who opens a socket, as the access guard does for requests. */
@Injectable()
export class HandshakesService {
  private readonly origin: string;
  private readonly isSecure: boolean;

  constructor(
    private readonly sessions: SessionsService,
    config: Config,
  ) {
    this.origin = new URL(config.PUBLIC_URL).origin;
    this.isSecure = allowsSecureCookies(config);
  }

  isForeign(headers: IncomingHttpHeaders): boolean {
    return isForeignSocket(headers, this.origin);
  }

  byCookies({ cookie = '' }: IncomingHttpHeaders): Promise<Actor> {
    return this.sessions.identifyTokens(tokensOf(fastifyCookie.parse(cookie), this.isSecure));
  }

  /** Nobody when the session has ended since. */
  async byIds(ids: Pick<Actor, 'sessionId' | 'visitorId'>): Promise<Actor> {
    const actor = await this.sessions.identifyAgain(ids);
    return ids.sessionId && !actor.sessionId ? {} : actor;
  }
}
