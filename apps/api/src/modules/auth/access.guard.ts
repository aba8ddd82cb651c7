import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { ACCESS, mayCall, SAME_FOR_ALL, type Need } from '../../common/access.js';
import type { ActorRequest } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { UPLOAD } from '../../common/upload.js';
import { allowsSecureCookies, Config } from '../../config.js';
import { Browser, type BrowserRequest } from './browser.js';
import { isForeignBody, isFromForeignPage, isWrite } from './request-origin.js';
import { SessionStrategy } from './session.strategy.js';
import { VisitorsService } from './visitors.service.js';

/** Stands before every endpoint: settles who asks, and lets in only whom `@Access` names. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly origin: string;
  private readonly isSecure: boolean;

  constructor(
    private readonly reflector: Reflector,
    private readonly strategy: SessionStrategy,
    private readonly visitors: VisitorsService,
    config: Config,
  ) {
    this.origin = new URL(config.PUBLIC_URL).origin;
    this.isSecure = allowsSecureCookies(config);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Who is behind a socket was settled when it connected.
    if (context.getType() !== 'http') return true;
    const http = context.switchToHttp();
    const request = http.getRequest<ActorRequest & BrowserRequest>();
    const reply = http.getResponse<FastifyReply>();
    const need = this.reflector.getAllAndOverride<Need | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const takesUpload = this.reflector.get<boolean | undefined>(UPLOAD, context.getHandler()) ?? false;
    if (isWrite(request.method)) this.refuseForeign(request, takesUpload);
    if (this.reflector.get<boolean | undefined>(SAME_FOR_ALL, context.getHandler())) {
      request.user = { requestId: request.id };
      return true;
    }
    const browser = new Browser(request, reply, this.isSecure);
    request.browser = browser;
    const actor = { ...(await this.strategy.identify(request, reply)), requestId: request.id };
    request.user = actor;
    if (need !== 'public') reply.header('Cache-Control', 'no-store');
    if (!mayCall(actor, need)) throw new AppError(actor.userId ? 'forbidden' : 'unauthenticated');
    // Also for the signed-in: an order's mailed link is opened for the browser, whoever uses it.
    if (need === 'shopper' && isWrite(request.method) && !actor.visitorId)
      actor.visitorId = await this.visitors.welcome(browser);
    return true;
  }

  private refuseForeign({ headers }: BrowserRequest, takesUpload: boolean): void {
    if (isFromForeignPage(headers, this.origin)) throw new AppError('origin_refused');
    if (isForeignBody(headers['content-type'], takesUpload)) throw new AppError('unsupported_media_type');
  }
}
