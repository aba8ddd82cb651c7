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
import { RequiresVersion, SeenVersion } from '../../common/version.js';
import { AnswersXlsx } from '../../common/xlsx-file.js';
import {
  ChangeSynonymDto,
  CreateSynonymDto,
  ExportSynonymsDto,
  ListSynonymsDto,
  SynonymDto,
  SynonymIdDto,
  SynonymPageDto,
  toSynonymDto,
} from './dto/synonym.dto.js';
import { synonymsSheet } from './synonyms-sheet.js';
import { SynonymsService } from './synonyms.service.js';

@ApiTags('admin: catalogue')
@Controller('admin/synonyms')
export class SynonymsAdminController {
  constructor(private readonly synonyms: SynonymsService) {}

  /** Groups of words that mean the same to a shopper, by their first word. */
  @Get()
  @Access('products:read')
  @ApiOkResponse({ type: SynonymPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listSynonyms(@Query() query: ListSynonymsDto): Promise<SynonymPageDto> {
    const { items, nextCursor } = await this.synonyms.list(query);
    return { items: items.map(toSynonymDto), nextCursor };
  }

  /** The list, narrowed likewise, as a file for a spreadsheet program. */
  @Get('export.xlsx')
  @Access('products:read')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async exportSynonyms(@Query() { locale = 'id', ...filters }: ExportSynonymsDto): Promise<StreamableFile> {
    return listFile('sinonim', synonymsSheet(locale), (page) => this.listSynonyms({ ...filters, ...page }));
  }

  @Post()
  @Access('products:write')
  @ApiCreatedResponse({ type: SynonymDto })
  @ApiProblems('invalid_input')
  async createSynonym(
    @CurrentActor() actor: Actor,
    @Body() { words }: CreateSynonymDto,
  ): Promise<SynonymDto> {
    return toSynonymDto(await this.synonyms.create(actor, words));
  }

  @Patch(':id')
  @Access('products:write')
  @RequiresVersion()
  @ApiOkResponse({ type: SynonymDto })
  @ApiProblems('invalid_input', 'not_found')
  async changeSynonym(
    @CurrentActor() actor: Actor,
    @Param() { id }: SynonymIdDto,
    @SeenVersion() version: number,
    @Body() { words }: ChangeSynonymDto,
  ): Promise<SynonymDto> {
    return toSynonymDto(await this.synonyms.change(actor, { id, version }, words));
  }

  @Delete(':id')
  @Access('products:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'not_found')
  async deleteSynonym(@CurrentActor() actor: Actor, @Param() { id }: SynonymIdDto): Promise<void> {
    await this.synonyms.delete(actor, id);
  }
}
