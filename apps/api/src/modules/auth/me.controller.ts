import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor, type SignedInActor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { UsersService } from '../users/users.service.js';
import {
  ChangePasswordDto,
  ChangeProfileDto,
  MeDto,
  SessionDto,
  SessionIdDto,
  toMeDto,
  toSessionDto,
} from './dto/account.dto.js';
import { PasswordChangeService } from './password-change.service.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    private readonly users: UsersService,
    private readonly passwords: PasswordChangeService,
    private readonly sessions: SessionsService,
  ) {}

  @Get()
  @Access('public')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: MeDto })
  async readMe(@CurrentActor() { userId }: Actor): Promise<MeDto> {
    return toMeDto(userId ? await this.users.byId(userId) : null);
  }

  @Patch()
  @Access('buyer')
  @ApiOkResponse({ type: MeDto })
  @ApiProblems('invalid_input', 'unauthenticated', 'origin_refused')
  async changeProfile(@CurrentActor() actor: SignedInActor, @Body() input: ChangeProfileDto): Promise<MeDto> {
    return toMeDto(await this.users.changeProfile(actor.userId, input, actor));
  }

  @Post('password')
  @HttpCode(204)
  @Access('buyer')
  @RateLimit({ name: 'change-password', limit: 10, seconds: 900 })
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'password_wrong', 'unauthenticated', 'origin_refused')
  async changePassword(
    @CurrentActor() actor: SignedInActor,
    @Body() input: ChangePasswordDto,
  ): Promise<void> {
    await this.passwords.change(actor, input);
  }

  @Get('sessions')
  @Access('buyer')
  @ApiOkResponse({ type: [SessionDto] })
  @ApiProblems('unauthenticated')
  async listMySessions(@CurrentActor() { userId, sessionId }: SignedInActor): Promise<SessionDto[]> {
    return (await this.sessions.list(userId)).map(toSessionDto(sessionId));
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Access('buyer')
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'unauthenticated', 'origin_refused', 'not_found')
  async endMySession(@CurrentActor() actor: SignedInActor, @Param() { id }: SessionIdDto): Promise<void> {
    await this.sessions.endOne(actor, actor.userId, id);
  }

  @Delete('sessions')
  @HttpCode(204)
  @Access('buyer')
  @ApiNoContentResponse()
  @ApiProblems('unauthenticated', 'origin_refused')
  async endMyOtherSessions(@CurrentActor() actor: SignedInActor): Promise<void> {
    await this.sessions.endOthers(actor, actor.userId);
  }
}
