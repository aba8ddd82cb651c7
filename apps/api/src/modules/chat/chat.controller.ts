import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Query,
  StreamableFile,
  UploadedFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { bytesOf, TakesPicture } from '../../common/upload.js';
import { ChatMessagesService } from './chat-messages.service.js';
import { ChatPicturesService } from './chat-pictures.service.js';
import { ChatTokensService } from './chat-tokens.service.js';
import {
  ChatMessagesDto,
  ChatMessagesQuery,
  ChatSentDto,
  ReadChatDto,
  SendChatMessageDto,
} from './dto/chat-message.dto.js';
import {
  ChatImageNoteDto,
  ChatPersonDto,
  ChatTokenDto,
  IssueChatTokenDto,
  OwnChatDto,
} from './dto/chat.dto.js';
import { OwnChatService } from './own-chat.service.js';

/** The shopper's own conversation over plain HTTP: the same as over sockets, for where those are blocked. */
@ApiTags('chat')
@Controller('chat')
export class ChatController {
  constructor(
    private readonly own: OwnChatService,
    private readonly messages: ChatMessagesService,
    private readonly pictures: ChatPicturesService,
    private readonly tokens: ChatTokensService,
  ) {}

  /** With its last 30 messages; empty for who has never written. */
  @Get()
  @Access('shopper')
  @ApiOkResponse({ type: OwnChatDto })
  readMyChat(@CurrentActor() actor: Actor): Promise<OwnChatDto> {
    return this.own.read(actor);
  }

  @Get('messages')
  @Access('shopper')
  @ApiOkResponse({ type: ChatMessagesDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  listMyChatMessages(
    @CurrentActor() actor: Actor,
    @Query() query: ChatMessagesQuery,
  ): Promise<ChatMessagesDto> {
    return this.own.messagesOf(actor, query);
  }

  @Post('messages')
  @Access('shopper')
  @RateLimit({ name: 'chat', limit: 120, seconds: 60 })
  @HttpCode(200)
  @ApiOkResponse({ type: ChatSentDto })
  @ApiProblems('invalid_input', 'too_many_requests')
  sendMyChatMessage(@CurrentActor() actor: Actor, @Body() input: SendChatMessageDto): Promise<ChatSentDto> {
    return this.messages.sendAsShopper(actor, input);
  }

  @Post('read')
  @Access('shopper')
  @HttpCode(200)
  @ApiOkResponse({ type: OwnChatDto })
  @ApiProblems('invalid_input')
  async readMyChatUpTo(@CurrentActor() actor: Actor, @Body() { upTo }: ReadChatDto): Promise<OwnChatDto> {
    await this.messages.readAsShopper(actor, upTo);
    return this.own.read(actor);
  }

  /** How a visitor wants to be called, and where an answer may be mailed to. */
  @Patch()
  @Access('shopper')
  @RateLimit({ name: 'chat-person', limit: 20, seconds: 600 })
  @ApiOkResponse({ type: OwnChatDto })
  @ApiProblems('invalid_input')
  describeMe(@CurrentActor() actor: Actor, @Body() input: ChatPersonDto): Promise<OwnChatDto> {
    return this.own.describe(actor, input);
  }

  /** A picture as a message. Its Idempotency-Key, a UUID, is the message's clientId. */
  @Post('images')
  @Access('shopper')
  @RateLimit({ name: 'chat-images', limit: 20, seconds: 60 })
  @RequiresIdempotencyKey()
  @HttpCode(200)
  @TakesPicture()
  @ApiOkResponse({ type: ChatSentDto })
  @ApiProblems('invalid_input', 'unsupported_image', 'payload_too_large')
  async sendMyChatImage(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() clientId: string,
    @UploadedFile() file: { buffer?: Buffer } | undefined,
    @Body() { note = '' }: ChatImageNoteDto,
  ): Promise<ChatSentDto> {
    return this.pictures.sendAsShopper(actor, { clientId, bytes: bytesOf(file), note });
  }

  /** For members of the conversation: the shopper, and staff. */
  @Get('images/:id')
  @Access('shopper')
  @Header('Cache-Control', 'no-store')
  @Header('Content-Type', 'image/webp')
  @Header('Content-Disposition', 'inline; filename="chat.webp"')
  @Header('Content-Security-Policy', "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox")
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('not_found')
  async readChatImage(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.pictures.read(actor, id));
  }

  /** Opens a socket within the next minute, also at another origin. A stranger becomes a visitor. */
  @Post('token')
  @Access('shopper')
  @RateLimit({ name: 'chat-token', limit: 60, seconds: 60 })
  @HttpCode(200)
  @ApiOkResponse({ type: ChatTokenDto })
  @ApiProblems('invalid_input', 'forbidden')
  issueChatToken(
    @CurrentActor() actor: Actor,
    @Body() { side = 'shopper' }: IssueChatTokenDto,
  ): Promise<ChatTokenDto> {
    return this.tokens.issue(actor, side);
  }
}
