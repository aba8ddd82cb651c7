import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { MailTemplateDto, MailTemplateKindDto, PreviewMailDto } from './dto/mail-template.dto.js';
import { MAIL_KINDS } from './mail-samples.js';
import { MailService } from './mail.service.js';

/** Every kind of mail that the shop writes, before it writes one. */
@ApiTags('admin: mail')
@Controller('admin/mail-templates')
export class MailTemplatesAdminController {
  constructor(private readonly mails: MailService) {}

  @Get()
  @Access('mails:read')
  @ApiOkResponse({ type: [MailTemplateKindDto] })
  listMailTemplates(): MailTemplateKindDto[] {
    return MAIL_KINDS.map((kind) => ({ kind }));
  }

  @Get(':kind')
  @Access('mails:read')
  @ApiOkResponse({ type: MailTemplateDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async previewMail(
    @Param() { kind }: MailTemplateKindDto,
    @Query() { locale = 'id' }: PreviewMailDto,
  ): Promise<MailTemplateDto> {
    return { kind, ...(await this.mails.preview(kind, locale)) };
  }
}
