import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { listFile } from '../../common/list-file.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RequiresVersion, SeenVersion, SendsVersion } from '../../common/version.js';
import { AnswersXlsx } from '../../common/xlsx-file.js';
import {
  ChangeSupplierDto,
  CreateSupplierDto,
  ExportSuppliersDto,
  ListSuppliersDto,
  SupplierDto,
  SupplierIdDto,
  SupplierPageDto,
  toSupplierDto,
} from './dto/supplier.dto.js';
import { suppliersSheet } from './suppliers-sheet.js';
import { SuppliersService } from './suppliers.service.js';

@ApiTags('admin: suppliers')
@Controller('admin/suppliers')
export class SuppliersAdminController {
  constructor(private readonly suppliers: SuppliersService) {}

  /** By name. */
  @Get()
  @Access('suppliers:read')
  @ApiOkResponse({ type: SupplierPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listSuppliers(@Query() query: ListSuppliersDto): Promise<SupplierPageDto> {
    const { items, nextCursor } = await this.suppliers.list(query);
    return { items: items.map(toSupplierDto), nextCursor };
  }

  /** The list, narrowed likewise, as a file for a spreadsheet program. */
  @Get('export.xlsx')
  @Access('suppliers:read')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async exportSuppliers(@Query() { locale = 'id', ...filters }: ExportSuppliersDto): Promise<StreamableFile> {
    return listFile('supplier', suppliersSheet(locale), (page) =>
      this.listSuppliers({ ...filters, ...page }),
    );
  }

  /** A name that is in use is `invalid_input`, with the code `taken`. */
  @Post()
  @Access('suppliers:write')
  @ApiCreatedResponse({ type: SupplierDto })
  @ApiProblems('invalid_input')
  async createSupplier(@CurrentActor() actor: Actor, @Body() input: CreateSupplierDto): Promise<SupplierDto> {
    return toSupplierDto(await this.suppliers.create(actor, input));
  }

  @Get(':id')
  @Access('suppliers:read')
  @SendsVersion()
  @ApiOkResponse({ type: SupplierDto })
  @ApiProblems('invalid_input', 'not_found')
  async readSupplier(@Param() { id }: SupplierIdDto): Promise<SupplierDto> {
    return toSupplierDto(await this.suppliers.read(id));
  }

  @Patch(':id')
  @Access('suppliers:write')
  @RequiresVersion()
  @ApiOkResponse({ type: SupplierDto })
  @ApiProblems('invalid_input', 'not_found')
  async changeSupplier(
    @CurrentActor() actor: Actor,
    @Param() { id }: SupplierIdDto,
    @SeenVersion() version: number,
    @Body() input: ChangeSupplierDto,
  ): Promise<SupplierDto> {
    return toSupplierDto(await this.suppliers.change(actor, { id, version }, input));
  }

  /** Only one that no product and no order names. */
  @Delete(':id')
  @Access('suppliers:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'not_found', 'supplier_in_use')
  async deleteSupplier(@CurrentActor() actor: Actor, @Param() { id }: SupplierIdDto): Promise<void> {
    await this.suppliers.delete(actor, id);
  }
}
