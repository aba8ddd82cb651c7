import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StoreModule } from '../store/store.module.js';
import { MailSender } from './mail-sender.service.js';
import { MailAdminController } from './mail.admin.controller.js';
import { Mail } from './mail.entity.js';
import { MailService } from './mail.service.js';
import { SmtpProvider } from './smtp.provider.js';

@Module({
  imports: [StoreModule, TypeOrmModule.forFeature([Mail])],
  controllers: [MailAdminController],
  providers: [MailService, MailSender, SmtpProvider],
  exports: [MailService],
})
export class MailModule {}
