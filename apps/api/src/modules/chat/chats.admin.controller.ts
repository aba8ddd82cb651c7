import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Query,
  UploadedFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor, type SignedInActor } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { bytesOf, TakesPicture } from '../../common/upload.js';
import { ChatDeskService } from './chat-desk.service.js';
import { ChatMessagesService } from './chat-messages.service.js';
import { ChatPicturesService } from './chat-pictures.service.js';
import { ChatSalesService } from './chat-sales.service.js';
import { ChatSummaries } from './chat-summaries.js';
import {
  AddChatNoteDto,
  AdminChatDto,
  ChangeChatDto,
  ChatCountsDto,
  ChatPageDto,
  ListChatsDto,
  PutIntoCartDto,
  SendPaymentLinkDto,
  toAdminChatDto,
} from './dto/admin-chat.dto.js';
import {
  ChatMessagesDto,
  ChatMessagesQuery,
  ChatSentDto,
  ChatStateDto,
  ReadChatDto,
  SendChatMessageDto,
} from './dto/chat-message.dto.js';
import { ChatImageNoteDto } from './dto/chat.dto.js';

@ApiTags('admin: chats')
@Controller('admin/chats')
export class ChatsAdminController {
  constructor(
    private readonly desk: ChatDeskService,
    private readonly sales: ChatSalesService,
    private readonly summaries: ChatSummaries,
    private readonly messages: ChatMessagesService,
    private readonly pictures: ChatPicturesService,
  ) {}

  /** Who waits comes first, the longest first; then where something was said last. */
  @Get()
  @Access('chats:read')
  @ApiOkResponse({ type: ChatPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  listChats(@CurrentActor() { userId }: SignedInActor, @Query() query: ListChatsDto): Promise<ChatPageDto> {
    return this.summaries.list(userId, query);
  }

  @Get('counts')
  @Access('chats:read')
  @ApiOkResponse({ type: ChatCountsDto })
  countChats(@CurrentActor() { userId }: SignedInActor): Promise<ChatCountsDto> {
    return this.summaries.counts(userId);
  }

  @Get(':id')
  @Access('chats:read')
  @ApiOkResponse({ type: AdminChatDto })
  @ApiProblems('not_found')
  async readChat(@Param('id', ParseUUIDPipe) id: string): Promise<AdminChatDto> {
    return toAdminChatDto(await this.desk.read(id));
  }

  @Get(':id/messages')
  @Access('chats:read')
  @ApiOkResponse({ type: ChatMessagesDto })
  @ApiProblems('invalid_input', 'not_found', 'unknown_parameter')
  listChatMessages(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ChatMessagesQuery,
  ): Promise<ChatMessagesDto> {
    return this.messages.pageOf(id, query);
  }

  @Post(':id/messages')
  @Access('chats:write')
  @HttpCode(200)
  @ApiOkResponse({ type: ChatSentDto })
  @ApiProblems('invalid_input', 'not_found', 'chat_person_erased', 'too_many_requests')
  sendChatMessage(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: SendChatMessageDto,
  ): Promise<ChatSentDto> {
    return this.messages.sendAsStaff(actor, id, input);
  }

  /** A picture as a message. Its Idempotency-Key, a UUID, is the message's clientId. */
  @Post(':id/images')
  @Access('chats:write')
  @RequiresIdempotencyKey()
  @HttpCode(200)
  @TakesPicture()
  @ApiOkResponse({ type: ChatSentDto })
  @ApiProblems('invalid_input', 'not_found', 'chat_person_erased', 'unsupported_image', 'payload_too_large')
  sendChatImage(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() clientId: string,
    @UploadedFile() file: { buffer?: Buffer } | undefined,
    @Body() { note = '' }: ChatImageNoteDto,
  ): Promise<ChatSentDto> {
    return this.pictures.sendAsStaff(actor, id, { clientId, bytes: bytesOf(file), note });
  }

  @Post(':id/read')
  @Access('chats:read')
  @HttpCode(200)
  @ApiOkResponse({ type: ChatStateDto })
  @ApiProblems('invalid_input', 'not_found')
  readChatUpTo(@Param('id', ParseUUIDPipe) id: string, @Body() { upTo }: ReadChatDto): Promise<ChatStateDto> {
    return this.messages.readAsStaff(id, upTo);
  }

  @Patch(':id')
  @Access('chats:write')
  @ApiOkResponse({ type: AdminChatDto })
  @ApiProblems('invalid_input', 'not_found', 'chat_person_erased')
  async changeChat(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ChangeChatDto,
  ): Promise<AdminChatDto> {
    return toAdminChatDto(await this.desk.change(actor, id, input));
  }

  @Post(':id/notes')
  @Access('chats:write')
  @HttpCode(200)
  @ApiOkResponse({ type: AdminChatDto })
  @ApiProblems('invalid_input', 'not_found')
  async addChatNote(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: AddChatNoteDto,
  ): Promise<AdminChatDto> {
    return toAdminChatDto(await this.desk.addNote(actor, id, text));
  }

  /** Puts it into the shopper's cart, and says so. Its Idempotency-Key, a UUID, is the message's clientId. */
  @Post(':id/cart-items')
  @Access('chats:write')
  @RequiresIdempotencyKey()
  @HttpCode(200)
  @ApiOkResponse({ type: ChatSentDto })
  @ApiProblems('invalid_input', 'not_found', 'chat_person_erased', 'out_of_stock', 'product_unavailable')
  putIntoChatCart(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() clientId: string,
    @Body() wish: PutIntoCartDto,
  ): Promise<ChatSentDto> {
    return this.sales.putIntoCart(actor, id, { ...wish, clientId });
  }

  /** The card of an order that the shopper can pay. Its Idempotency-Key, a UUID, is the message's clientId. */
  @Post(':id/payment-link')
  @Access('chats:write')
  @RequiresIdempotencyKey()
  @HttpCode(200)
  @ApiOkResponse({ type: ChatSentDto })
  @ApiProblems('invalid_input', 'not_found', 'order_not_payable')
  sendPaymentLink(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() clientId: string,
    @Body() input: SendPaymentLinkDto,
  ): Promise<ChatSentDto> {
    return this.sales.sendPaymentLink(actor, id, { ...input, clientId });
  }
}
