import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { LocaleDto } from '../../common/locale.dto.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AnswersXlsx, xlsxFile } from '../../common/xlsx-file.js';
import { TaxRecapDto, TaxRecapMonthDto, toTaxRecapDto } from './dto/tax-recap.dto.js';
import { recapWorkbook } from './tax-recap-workbook.js';
import { TaxRecapService } from './tax-recap.service.js';

@ApiTags('admin: books')
@Controller('admin/tax-recaps')
export class TaxRecapsAdminController {
  constructor(private readonly recaps: TaxRecapService) {}

  /** Invoices and credit notes of a month, with what PPN is due. */
  @Get(':month')
  @Access('payments:read')
  @ApiOkResponse({ type: TaxRecapDto })
  @ApiProblems('invalid_input')
  async readTaxRecap(@Param() { month }: TaxRecapMonthDto): Promise<TaxRecapDto> {
    return toTaxRecapDto(await this.recaps.read(month));
  }

  /** The same as a file for a spreadsheet program. */
  @Get(':month/recap.xlsx')
  @Access('payments:read')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async downloadTaxRecap(
    @Param() { month }: TaxRecapMonthDto,
    @Query() { locale = 'id' }: LocaleDto,
  ): Promise<StreamableFile> {
    return xlsxFile(`rekap-pajak-${month}`, await recapWorkbook(await this.recaps.read(month), locale));
  }
}
