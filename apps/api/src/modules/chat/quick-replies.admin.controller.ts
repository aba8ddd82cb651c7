import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { ArrangeQuickRepliesDto, QuickRepliesDto, WriteQuickReplyDto } from './dto/quick-reply.dto.js';
import { QuickRepliesService } from './quick-replies.service.js';

@ApiTags('admin: chats')
@Controller('admin/quick-replies')
export class QuickRepliesAdminController {
  constructor(private readonly replies: QuickRepliesService) {}

  @Get()
  @Access('chats:read')
  @ApiOkResponse({ type: QuickRepliesDto })
  async listQuickReplies(): Promise<QuickRepliesDto> {
    return { items: await this.replies.list() };
  }

  @Post()
  @Access('chats:write')
  @HttpCode(200)
  @ApiOkResponse({ type: QuickRepliesDto })
  @ApiProblems('invalid_input')
  async addQuickReply(
    @CurrentActor() actor: Actor,
    @Body() input: WriteQuickReplyDto,
  ): Promise<QuickRepliesDto> {
    return { items: await this.replies.add(actor, input) };
  }

  @Put('order')
  @Access('chats:write')
  @ApiOkResponse({ type: QuickRepliesDto })
  @ApiProblems('invalid_input')
  async arrangeQuickReplies(
    @CurrentActor() actor: Actor,
    @Body() { ids }: ArrangeQuickRepliesDto,
  ): Promise<QuickRepliesDto> {
    return { items: await this.replies.arrange(actor, ids) };
  }

  @Put(':id')
  @Access('chats:write')
  @ApiOkResponse({ type: QuickRepliesDto })
  @ApiProblems('invalid_input', 'not_found')
  async changeQuickReply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: WriteQuickReplyDto,
  ): Promise<QuickRepliesDto> {
    return { items: await this.replies.change(actor, id, input) };
  }

  @Delete(':id')
  @Access('chats:write')
  @ApiOkResponse({ type: QuickRepliesDto })
  @ApiProblems('not_found')
  async deleteQuickReply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<QuickRepliesDto> {
    return { items: await this.replies.remove(actor, id) };
  }
}
