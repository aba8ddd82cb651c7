import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { ChatColleaguesService } from './chat-colleagues.service.js';
import { ChatColleaguesDto } from './dto/chat-colleagues.dto.js';

@ApiTags('admin: chats')
@Controller('admin/chats')
export class ChatColleaguesAdminController {
  constructor(private readonly colleagues: ChatColleaguesService) {}

  @Get('colleagues')
  @Access('chats:read')
  @ApiOkResponse({ type: ChatColleaguesDto })
  async listChatColleagues(): Promise<ChatColleaguesDto> {
    return { items: await this.colleagues.list() };
  }
}
