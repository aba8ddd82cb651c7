import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { CartModule } from '../cart/cart.module.js';
import { ChatColleaguesAdminController } from './chat-colleagues.admin.controller.js';
import { ChatColleaguesService } from './chat-colleagues.service.js';
import { MailModule } from '../mail/mail.module.js';
import { StoreModule } from '../store/store.module.js';
import { ChatGateway } from './chat.gateway.js';
import { ChatController } from './chat.controller.js';
import { ChatConnections } from './chat-connections.service.js';
import { ChatDeskService } from './chat-desk.service.js';
import { ChatErasure } from './chat-erasure.service.js';
import { ChatHandshake } from './chat-handshake.service.js';
import { ChatMails } from './chat-mails.service.js';
import { ChatMergeService } from './chat-merge.service.js';
import { ChatMessagesService } from './chat-messages.service.js';
import { ChatNews } from './chat-news.js';
import { ChatPeople } from './chat-people.service.js';
import { ChatPicturesService } from './chat-pictures.service.js';
import { ChatPresence } from './chat-presence.service.js';
import { ChatRecordsAdminController } from './chat-records.admin.controller.js';
import { ChatReferences } from './chat-references.js';
import { ChatSalesService } from './chat-sales.service.js';
import { ChatStatisticsService } from './chat-statistics.service.js';
import { ChatSummaries } from './chat-summaries.js';
import { ChatTokensService } from './chat-tokens.service.js';
import { ChatTranscriptService } from './chat-transcript.service.js';
import { ChatsAdminController } from './chats.admin.controller.js';
import { OwnChatService } from './own-chat.service.js';
import { QuickRepliesAdminController } from './quick-replies.admin.controller.js';
import { QuickRepliesService } from './quick-replies.service.js';

@Module({
  imports: [AuditModule, AuthModule, CartModule, MailModule, StoreModule],
  // The records first: their paths are no ids.
  controllers: [
    ChatController,
    ChatColleaguesAdminController,
    ChatRecordsAdminController,
    ChatsAdminController,
    QuickRepliesAdminController,
  ],
  providers: [
    ChatColleaguesService,
    ChatConnections,
    ChatDeskService,
    ChatErasure,
    ChatGateway,
    ChatHandshake,
    ChatMails,
    ChatMergeService,
    ChatMessagesService,
    ChatNews,
    ChatPeople,
    ChatPicturesService,
    ChatPresence,
    ChatReferences,
    ChatSalesService,
    ChatStatisticsService,
    ChatSummaries,
    ChatTokensService,
    ChatTranscriptService,
    OwnChatService,
    QuickRepliesService,
  ],
  exports: [ChatErasure],
})
export class ChatModule {}
