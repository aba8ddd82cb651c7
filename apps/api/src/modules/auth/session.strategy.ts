import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyReply } from 'fastify';
import passport from 'passport';
import { Strategy } from 'passport-custom';
import type { Actor } from '../../common/actor.js';
import type { BrowserRequest } from './browser.js';
import { SessionsService } from './sessions.service.js';

/**
 * Passport's way to settle who asks: the opaque session and visitor cookies. Each application has a Passport of its
 * own; the package's shared one would hand one replica's requests to another's database.
 */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  /** Only declared: it is made while the base class is constructed, before fields are. */
  declare private own?: InstanceType<typeof passport.Passport>;

  constructor(private readonly sessions: SessionsService) {
    super();
  }

  getPassportInstance(): InstanceType<typeof passport.Passport> {
    return (this.own ??= new passport.Passport());
  }

  validate({ browser }: BrowserRequest): Promise<Actor> {
    return this.sessions.identify(browser!);
  }

  /** A browser without any cookie is nobody; for that Passport need not be set up. */
  identify(request: BrowserRequest, reply: FastifyReply): Promise<Actor> {
    if (request.browser?.isStranger) return Promise.resolve({});
    return new Promise((resolve, reject) => {
      const done = (error: unknown, actor?: unknown): void => {
        if (error) reject(error instanceof Error ? error : new Error('Passport failed', { cause: error }));
        else resolve(actor as Actor);
      };
      this.getPassportInstance().authenticate('session', { session: false }, done)(request, reply, reject);
    });
  }
}
