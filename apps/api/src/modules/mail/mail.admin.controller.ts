import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { listFile } from '../../common/list-file.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AnswersXlsx } from '../../common/xlsx-file.js';
import { ExportMailsDto, ListMailsDto } from './dto/list-mails.dto.js';
import { MailDto, MailIdDto, MailPageDto, ResentMailDto, toMailDto, toMailPageDto } from './dto/mail.dto.js';
import { MailResendService } from './mail-resend.service.js';
import { MailService } from './mail.service.js';
import { mailsSheet } from './mails-sheet.js';

@ApiTags('admin: mail')
@Controller('admin/mails')
export class MailAdminController {
  constructor(
    private readonly mails: MailService,
    private readonly resending: MailResendService,
  ) {}

  @Get()
  @Access('mails:read')
  @ApiOkResponse({ type: MailPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listMails(@Query() query: ListMailsDto): Promise<MailPageDto> {
    return toMailPageDto(await this.mails.list(query));
  }

  /** The list, narrowed likewise, as a file for a spreadsheet program. */
  @Get('export.xlsx')
  @Access('mails:read')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async exportMails(@Query() { locale = 'id', ...filters }: ExportMailsDto): Promise<StreamableFile> {
    return listFile('surat', mailsSheet(locale), (page) => this.listMails({ ...filters, ...page }));
  }

  @Get(':id')
  @Access('mails:read')
  @ApiOkResponse({ type: MailDto })
  @ApiProblems('invalid_input', 'not_found')
  async readMail(@Param() { id }: MailIdDto, @CurrentActor() actor: Actor): Promise<MailDto> {
    return toMailDto(await this.mails.readWhole(id, actor), actor);
  }

  /** Once more to the same address, as a mail of its own. */
  @Post(':id/resend')
  @Access('mails:resend')
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: ResentMailDto })
  @ApiProblems('invalid_input', 'not_found', 'mail_not_resendable')
  async resendMail(
    @Param() { id }: MailIdDto,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
  ): Promise<ResentMailDto> {
    return { id: await this.resending.resend(actor, id, key) };
  }
}
