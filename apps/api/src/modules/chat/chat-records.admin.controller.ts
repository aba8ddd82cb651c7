import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { ChatStatisticsService } from './chat-statistics.service.js';
import { ChatTranscriptService } from './chat-transcript.service.js';
import { ChatStatisticsDto, ChatStatisticsQuery, ChatTranscriptQuery } from './dto/admin-chat.dto.js';

/** What is told of conversations afterwards. */
@ApiTags('admin: chats')
@Controller('admin/chats')
export class ChatRecordsAdminController {
  constructor(
    private readonly statistics: ChatStatisticsService,
    private readonly transcripts: ChatTranscriptService,
  ) {}

  @Get('statistics')
  @Access('chats:read')
  @ApiOkResponse({ type: ChatStatisticsDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  readChatStatistics(@Query() { from, to }: ChatStatisticsQuery): Promise<ChatStatisticsDto> {
    return this.statistics.between(from, to);
  }

  @Get(':id/transcript.txt')
  @Access('chats:read')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="chat.txt"')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems('invalid_input', 'not_found', 'unknown_parameter')
  async exportChat(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { locale = 'id' }: ChatTranscriptQuery,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.transcripts.write(id, locale));
  }
}
