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
import { RequiresIdempotencyKey } from '../../common/idempotency.js';
import { listFile } from '../../common/list-file.js';
import { DEFAULT_LIMIT } from '../../common/page.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AnswersXlsx } from '../../common/xlsx-file.js';
import {
  AdminReturnDto,
  AdminReturnPageDto,
  ApproveReturnDto,
  ExportReturnsDto,
  ListReturnsDto,
  ReceiveReturnDto,
  RejectReturnDto,
  toAdminReturnDto,
  toAdminReturnPage,
  WaitingReturnsDto,
} from './dto/admin-return.dto.js';
import { ReturnPhotosService } from './return-photos.service.js';
import { ReturnsDeskService } from './returns-desk.service.js';
import { returnsSheet } from './returns-sheet.js';

@ApiTags('admin: returns')
@Controller('admin/returns')
export class ReturnsAdminController {
  constructor(
    private readonly desk: ReturnsDeskService,
    private readonly photos: ReturnPhotosService,
  ) {}

  /** The newest first. */
  @Get()
  @Access('orders:return')
  @ApiOkResponse({ type: AdminReturnPageDto })
  @ApiProblems('invalid_input')
  async listReturns(@Query() query: ListReturnsDto): Promise<AdminReturnPageDto> {
    return toAdminReturnPage(await this.desk.list(query), query.limit ?? DEFAULT_LIMIT);
  }

  /** The list, narrowed likewise, as a file for a spreadsheet program. */
  @Get('export.xlsx')
  @Access('orders:return')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async exportReturns(@Query() { locale = 'id', ...filters }: ExportReturnsDto): Promise<StreamableFile> {
    return listFile('retur', returnsSheet(locale), (page) => this.listReturns({ ...filters, ...page }));
  }

  /** How many wait to be decided, for a badge in the panel. */
  @Get('count')
  @Access('orders:return')
  @ApiOkResponse({ type: WaitingReturnsDto })
  async countWaitingReturns(): Promise<WaitingReturnsDto> {
    return { waiting: await this.desk.countWaiting() };
  }

  @Get(':id')
  @Access('orders:return')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: AdminReturnDto })
  @ApiProblems('not_found')
  async readReturn(@Param('id', ParseUUIDPipe) id: string): Promise<AdminReturnDto> {
    return toAdminReturnDto(await this.desk.read(id));
  }

  @Get(':id/photos/:photoId')
  @Access('orders:return')
  @Header('Cache-Control', 'no-store')
  @Header('Content-Type', 'image/webp')
  @Header('Content-Disposition', 'inline; filename="return.webp"')
  @Header('Content-Security-Policy', "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox")
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('not_found')
  async readReturnPhoto(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('photoId', ParseUUIDPipe) photoId: string,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.photos.read(id, photoId));
  }

  @Post(':id/approve')
  @Access('orders:return')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminReturnDto })
  @ApiProblems('invalid_input', 'not_found', 'return_transition_refused')
  async approveReturn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { note = '' }: ApproveReturnDto,
  ): Promise<AdminReturnDto> {
    return toAdminReturnDto(await this.desk.approve(actor, id, note));
  }

  @Post(':id/reject')
  @Access('orders:return')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminReturnDto })
  @ApiProblems('invalid_input', 'not_found', 'return_transition_refused')
  async rejectReturn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RejectReturnDto,
  ): Promise<AdminReturnDto> {
    return toAdminReturnDto(await this.desk.reject(actor, id, reason));
  }

  /** The goods are back: some or all of them, fit to be sold again or not. */
  @Post(':id/receive')
  @Access('orders:return')
  @RequiresIdempotencyKey()
  @HttpCode(200)
  @ApiOkResponse({ type: AdminReturnDto })
  @ApiProblems('invalid_input', 'not_found', 'return_transition_refused', 'return_exceeds_delivered')
  async receiveReturn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ReceiveReturnDto,
  ): Promise<AdminReturnDto> {
    return toAdminReturnDto(await this.desk.receive(actor, id, input));
  }
}
