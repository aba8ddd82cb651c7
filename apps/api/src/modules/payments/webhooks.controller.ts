import { Controller, HttpCode, RawBody, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { PaymentProviderName } from '@hurtrock/shared/payment-methods';
import type { FastifyRequest } from 'fastify';
import { Access } from '../../common/access.js';
import { AppError } from '../../common/app-error.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { PaymentProviders } from '../gateways/payment-providers.service.js';
import { GatewayEventsService } from './gateway-events.service.js';

/** Where payment companies knock. No session, no cookie: only their signature counts. */
@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly providers: PaymentProviders,
    private readonly events: GatewayEventsService,
  ) {}

  @Post('stripe')
  @Access('public')
  @HttpCode(200)
  @ApiOkResponse({ description: 'Stored; what it means is asked from Stripe later' })
  @ApiProblems('webhook_invalid')
  receiveStripeEvent(@RawBody() body: Buffer, @Req() request: FastifyRequest): Promise<void> {
    return this.receive('stripe', body, request);
  }

  @Post('midtrans')
  @Access('public')
  @HttpCode(200)
  @ApiOkResponse({ description: 'Stored; what it means is asked from Midtrans later' })
  @ApiProblems('webhook_invalid')
  receiveMidtransNotification(@RawBody() body: Buffer, @Req() request: FastifyRequest): Promise<void> {
    return this.receive('midtrans', body, request);
  }

  private async receive(
    name: PaymentProviderName,
    body: Buffer | undefined,
    { headers }: FastifyRequest,
  ): Promise<void> {
    const provider = await this.providers.find(name);
    if (!provider || !body) throw new AppError('webhook_invalid');
    await this.events.receive(provider.read(body, headers));
  }
}
