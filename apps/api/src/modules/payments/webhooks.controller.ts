import { Controller, HttpCode, RawBody, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '../../common/access.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { SettlementService } from './settlement.service.js';
import { StripeProvider } from './stripe.provider.js';

/** Where payment companies knock. No session, no cookie: only their signature counts. */
@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly stripe: StripeProvider,
    private readonly settlement: SettlementService,
  ) {}

  @Post('stripe')
  @Access('public')
  @HttpCode(200)
  @ApiOkResponse({ description: 'Stored; what it means is asked from Stripe later' })
  @ApiProblems('webhook_invalid')
  async receiveStripeEvent(@RawBody() body: Buffer, @Req() { headers }: FastifyRequest): Promise<void> {
    await this.settlement.receive(this.stripe.read(body, headers));
  }
}
