import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AnswersXlsx, xlsxFile } from '../../common/xlsx-file.js';
import { ExportProductsDto } from './dto/product-export.dto.js';
import { ProductExportService } from './product-export.service.js';

@ApiTags('admin: products')
@Controller('admin/products')
export class ProductExportAdminController {
  constructor(private readonly exports: ProductExportService) {}

  /** The list, narrowed likewise, as a file for a spreadsheet program; oldest first. */
  @Get('export.xlsx')
  @Access('products:read')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async exportProducts(@Query() { locale = 'id', ...filter }: ExportProductsDto): Promise<StreamableFile> {
    return xlsxFile('produk', await this.exports.write(filter, locale));
  }
}
