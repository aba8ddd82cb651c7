import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { StoreModule } from '../store/store.module.js';
import { MailAttempt } from './mail-attempt.entity.js';
import { MailResendService } from './mail-resend.service.js';
import { MailSecrets } from './mail-secrets.js';
import { MailSender } from './mail-sender.service.js';
import { MailTemplatesAdminController } from './mail-templates.admin.controller.js';
import { MailAdminController } from './mail.admin.controller.js';
import { Mail } from './mail.entity.js';
import { MailService } from './mail.service.js';
import { SmtpProvider } from './smtp.provider.js';

@Module({
  imports: [StoreModule, AuditModule, TypeOrmModule.forFeature([Mail, MailAttempt])],
  controllers: [MailAdminController, MailTemplatesAdminController],
  providers: [MailService, MailSender, MailResendService, MailSecrets, SmtpProvider],
  exports: [MailService],
})
export class MailModule {}
