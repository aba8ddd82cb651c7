import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { listFile } from '../../common/list-file.js';
import { DEFAULT_LIMIT } from '../../common/page.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AnswersXlsx } from '../../common/xlsx-file.js';
import {
  ExportPaymentAlertsDto,
  ListPaymentAlertsDto,
  PaymentAlertCountDto,
  PaymentAlertDto,
  PaymentAlertPageDto,
  ResolvePaymentAlertDto,
  toPaymentAlertDto,
  toPaymentAlertPage,
} from './dto/payment-alert.dto.js';
import { paymentAlertsSheet } from './payment-alerts-sheet.js';
import { PaymentAlertsService } from './payment-alerts.service.js';

@ApiTags('admin: reconciliation')
@Controller('admin/payment-alerts')
export class PaymentAlertsAdminController {
  constructor(private readonly alerts: PaymentAlertsService) {}

  /** Money that a person must look at, the newest first. */
  @Get()
  @Access('payments:read')
  @ApiOkResponse({ type: PaymentAlertPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listPaymentAlerts(@Query() query: ListPaymentAlertsDto): Promise<PaymentAlertPageDto> {
    return toPaymentAlertPage(await this.alerts.list(query), query.limit ?? DEFAULT_LIMIT);
  }

  /** The list, narrowed likewise, as a file for a spreadsheet program. */
  @Get('export.xlsx')
  @Access('payments:read')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async exportPaymentAlerts(
    @Query() { locale = 'id', ...filters }: ExportPaymentAlertsDto,
  ): Promise<StreamableFile> {
    return listFile('kotak-masuk-pembayaran', paymentAlertsSheet(locale), (page) =>
      this.listPaymentAlerts({ ...filters, ...page }),
    );
  }

  @Get('count')
  @Access('payments:read')
  @ApiOkResponse({ type: PaymentAlertCountDto })
  async countPaymentAlerts(): Promise<PaymentAlertCountDto> {
    return { open: await this.alerts.countOpen() };
  }

  /** Notes what was done. One that is resolved already stays as it is. */
  @Post(':id/resolve')
  @Access('payments:resolve')
  @HttpCode(200)
  @ApiOkResponse({ type: PaymentAlertDto })
  @ApiProblems('invalid_input', 'not_found')
  async resolvePaymentAlert(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { resolution }: ResolvePaymentAlertDto,
  ): Promise<PaymentAlertDto> {
    return toPaymentAlertDto(await this.alerts.resolve(actor, id, resolution));
  }
}
