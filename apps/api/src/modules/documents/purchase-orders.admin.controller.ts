import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { LocaleDto } from '../../common/locale.dto.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { PurchaseOrderNumberDto } from './dto/purchase-order.dto.js';
import { AnswersPdf, pdfFile } from './pdf-file.js';
import { PurchaseOrdersService } from './purchase-orders.service.js';

@ApiTags('admin: restock')
@Controller('admin/restock-orders')
export class PurchaseOrdersAdminController {
  constructor(private readonly documents: PurchaseOrdersService) {}

  /** For the supplier, on A4; with prices for those who may see costs. */
  @Get(':number/purchase-order.pdf')
  @Access('restock:read')
  @AnswersPdf()
  @ApiProblems('invalid_input', 'unknown_parameter', 'not_found')
  async downloadPurchaseOrder(
    @CurrentActor() actor: Actor,
    @Param() { number }: PurchaseOrderNumberDto,
    @Query() { locale = 'id' }: LocaleDto,
  ): Promise<StreamableFile> {
    return pdfFile(number, await this.documents.print(actor, number, locale));
  }
}
