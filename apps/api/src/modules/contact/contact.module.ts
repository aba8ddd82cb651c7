import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { StoreModule } from '../store/store.module.js';
import { ContactController } from './contact.controller.js';
import { ContactService } from './contact.service.js';

@Module({
  imports: [MailModule, StoreModule],
  controllers: [ContactController],
  providers: [ContactService],
})
export class ContactModule {}
