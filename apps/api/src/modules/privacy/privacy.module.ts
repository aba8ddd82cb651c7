import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { ChatModule } from '../chat/chat.module.js';
import { MailModule } from '../mail/mail.module.js';
import { UsersModule } from '../users/users.module.js';
import { CustomerPrivacyController } from './customer-privacy.admin.controller.js';
import { ErasureService } from './erasure.service.js';
import { PersonalDataService } from './personal-data.service.js';
import { PrivacyController } from './privacy.controller.js';

@Module({
  imports: [AuditModule, AuthModule, ChatModule, MailModule, UsersModule],
  controllers: [CustomerPrivacyController, PrivacyController],
  providers: [ErasureService, PersonalDataService],
})
export class PrivacyModule {}
