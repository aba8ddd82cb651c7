import { Injectable } from '@nestjs/common';
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
export class SessionStrategy {
  private readonly passport = new passport.Passport();

  constructor(sessions: SessionsService) {
    const strategy = new Strategy((request: BrowserRequest, done) => {
      sessions.identify(request.browser!).then((actor) => done(null, actor), done);
    });
    this.passport.use('session', strategy);
  }

  authenticate(request: BrowserRequest, reply: FastifyReply): Promise<Actor> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, actor?: unknown): void =>
        error instanceof Error ? reject(error) : resolve(actor ?? {});
      this.passport.authenticate('session', { session: false }, done)(request, reply, reject);
    });
  }
}
