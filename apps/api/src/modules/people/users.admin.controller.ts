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
import { CurrentActor, type SignedInActor } from '../../common/actor.js';
import { listFile } from '../../common/list-file.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AnswersXlsx } from '../../common/xlsx-file.js';
import { CrewService } from './crew.service.js';
import {
  AdminUserDetailDto,
  AdminUserPageDto,
  ChangeUserDto,
  ExportUsersDto,
  InviteUserDto,
  ListUsersDto,
  toAdminUserDetailDto,
  toAdminUserDto,
  UserIdDto,
  UserSessionIdDto,
} from './dto/user.dto.js';
import { usersSheet } from './users-sheet.js';

@ApiTags('admin: users')
@Controller('admin/users')
export class UsersAdminController {
  constructor(private readonly crew: CrewService) {}

  /** Staff and admins, by name. */
  @Get()
  @Access('users:read')
  @ApiOkResponse({ type: AdminUserPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listUsers(
    @CurrentActor() { userId }: SignedInActor,
    @Query() query: ListUsersDto,
  ): Promise<AdminUserPageDto> {
    const { items, nextCursor, counts } = await this.crew.list(query);
    return { items: items.map(toAdminUserDto(userId)), nextCursor, counts };
  }

  /** The list, narrowed likewise, as a file for a spreadsheet program. */
  @Get('export.xlsx')
  @Access('users:read')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async exportUsers(
    @CurrentActor() actor: SignedInActor,
    @Query() { locale = 'id', ...filters }: ExportUsersDto,
  ): Promise<StreamableFile> {
    return listFile('tim', usersSheet(locale), (page) => this.listUsers(actor, { ...filters, ...page }));
  }

  /** A new colleague, who gets a mail with a link to choose their own password. */
  @Post()
  @Access('users:write')
  @ApiCreatedResponse({ type: AdminUserDetailDto })
  @ApiProblems('invalid_input', 'email_taken')
  async inviteUser(
    @CurrentActor() actor: SignedInActor,
    @Body() input: InviteUserDto,
  ): Promise<AdminUserDetailDto> {
    return toAdminUserDetailDto(await this.crew.invite(actor, input), actor);
  }

  /** Any account, a buyer's too. */
  @Get(':id')
  @Access('users:read')
  @ApiOkResponse({ type: AdminUserDetailDto })
  @ApiProblems('invalid_input', 'not_found')
  async readUser(
    @CurrentActor() actor: SignedInActor,
    @Param() { id }: UserIdDto,
  ): Promise<AdminUserDetailDto> {
    return toAdminUserDetailDto(await this.crew.read(id), actor);
  }

  /** Never one's own rights, and never those of the last admin. */
  @Patch(':id')
  @Access('users:write')
  @ApiOkResponse({ type: AdminUserDetailDto })
  @ApiProblems('invalid_input', 'not_found', 'own_account', 'last_admin')
  async changeUser(
    @CurrentActor() actor: SignedInActor,
    @Param() { id }: UserIdDto,
    @Body() input: ChangeUserDto,
  ): Promise<AdminUserDetailDto> {
    return toAdminUserDetailDto(await this.crew.change(actor, id, input), actor);
  }

  /** Mails a link to choose a new password; to who has not come yet the invitation again. */
  @Post(':id/password-reset')
  @HttpCode(204)
  @Access('users:write')
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'not_found', 'account_inactive', 'too_many_requests')
  async mailUserLink(@CurrentActor() actor: SignedInActor, @Param() { id }: UserIdDto): Promise<void> {
    await this.crew.mailLink(actor, id);
  }

  /** Signs somebody out everywhere, but not the browser that asks. */
  @Delete(':id/sessions')
  @HttpCode(204)
  @Access('users:write')
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'not_found')
  async endUserSessions(@CurrentActor() actor: SignedInActor, @Param() { id }: UserIdDto): Promise<void> {
    await this.crew.endSessions(actor, id);
  }

  @Delete(':id/sessions/:session')
  @HttpCode(204)
  @Access('users:write')
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'not_found')
  async endUserSession(
    @CurrentActor() actor: SignedInActor,
    @Param() { id, session }: UserSessionIdDto,
  ): Promise<void> {
    await this.crew.endSession(actor, id, session);
  }
}
