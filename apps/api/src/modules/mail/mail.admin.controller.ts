import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { ListMailsDto } from './dto/list-mails.dto.js';
import { MailDto, MailIdDto, MailPageDto, toMailDto, toMailPageDto } from './dto/mail.dto.js';
import { MailService } from './mail.service.js';

@ApiTags('admin: mail')
@Controller('admin/mails')
export class MailAdminController {
  constructor(private readonly mails: MailService) {}

  @Get()
  @Access('mails:read')
  @ApiOkResponse({ type: MailPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listMails(@Query() query: ListMailsDto): Promise<MailPageDto> {
    return toMailPageDto(await this.mails.list(query));
  }

  @Get(':id')
  @Access('mails:read')
  @ApiOkResponse({ type: MailDto })
  @ApiProblems('invalid_input', 'not_found')
  async readMail(@Param() { id }: MailIdDto, @CurrentActor() actor: Actor): Promise<MailDto> {
    return toMailDto(await this.mails.read(id, actor));
  }
}
