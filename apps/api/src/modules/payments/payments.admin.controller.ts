import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { DEFAULT_LIMIT } from '../../common/page.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import {
  AdminPaymentDto,
  ConfirmTransferDto,
  ListProofsDto,
  RejectProofDto,
  toAdminPaymentDto,
  toWaitingProofPage,
  WaitingProofPageDto,
} from './dto/admin-payment.dto.js';
import { PaymentsService } from './payments.service.js';
import { TransfersService } from './transfers.service.js';

@ApiTags('admin: payments')
@Controller('admin')
export class PaymentsAdminController {
  constructor(
    private readonly payments: PaymentsService,
    private readonly transfers: TransfersService,
  ) {}

  @Get('orders/:number/payments')
  @Access('orders:read')
  @ApiOkResponse({ type: [AdminPaymentDto] })
  @ApiProblems('not_found')
  async listPayments(@Param('number') number: string): Promise<AdminPaymentDto[]> {
    return (await this.payments.listWithRefunds(number)).map(toAdminPaymentDto);
  }

  /** Transfers that a person must look at, the longest waiting first. */
  @Get('payment-proofs')
  @Access('payments:read')
  @ApiOkResponse({ type: WaitingProofPageDto })
  async listPaymentProofs(@Query() query: ListProofsDto): Promise<WaitingProofPageDto> {
    return toWaitingProofPage(await this.transfers.listWaiting(query), query.limit ?? DEFAULT_LIMIT);
  }

  @Get('payment-proofs/:id/image')
  @Access('payments:read')
  @Header('Content-Type', 'image/webp')
  @Header('Content-Disposition', 'inline; filename="proof.webp"')
  @Header('Content-Security-Policy', "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox")
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('not_found')
  async readPaymentProof(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.transfers.proof(id));
  }

  /** The whole sum is on the shop's account. Answers with the order's payments. */
  @Post('payments/:id/confirm')
  @Access('payments:confirm')
  @HttpCode(200)
  @ApiOkResponse({ type: [AdminPaymentDto] })
  @ApiProblems('invalid_input', 'not_found')
  async confirmTransfer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reference = '' }: ConfirmTransferDto,
  ): Promise<AdminPaymentDto[]> {
    const number = await this.transfers.confirm(actor, id, reference);
    return (await this.payments.listWithRefunds(number)).map(toAdminPaymentDto);
  }

  /** The picture shows no such transfer. The buyer reads why and may send another. */
  @Post('payments/:id/reject-proof')
  @Access('payments:confirm')
  @HttpCode(200)
  @ApiOkResponse({ type: [AdminPaymentDto] })
  @ApiProblems('invalid_input', 'not_found', 'order_not_payable')
  async rejectPaymentProof(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RejectProofDto,
  ): Promise<AdminPaymentDto[]> {
    const number = await this.transfers.rejectProof(actor, id, reason);
    return (await this.payments.listWithRefunds(number)).map(toAdminPaymentDto);
  }
}
