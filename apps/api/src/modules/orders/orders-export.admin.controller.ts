import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AnswersXlsx, xlsxFile } from '../../common/xlsx-file.js';
import { ExportOrdersDto } from './dto/export-orders.dto.js';
import { OrdersExportService } from './orders-export.service.js';

@ApiTags('admin: orders')
@Controller('admin/orders.xlsx')
export class OrdersExportAdminController {
  constructor(private readonly exports: OrdersExportService) {}

  /** The list, narrowed likewise, as a file for a spreadsheet program; newest first. */
  @Get()
  @Access('orders:read')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async exportOrders(@Query() { locale = 'id', ...filters }: ExportOrdersDto): Promise<StreamableFile> {
    return xlsxFile('pesanan', await this.exports.write(filters, locale));
  }
}
