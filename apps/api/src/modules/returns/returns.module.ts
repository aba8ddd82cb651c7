import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { MailModule } from '../mail/mail.module.js';
import { OrdersModule } from '../orders/orders.module.js';
import { StoreModule } from '../store/store.module.js';
import { OrderReturnLine, OrderReturnPhoto } from './order-return-parts.entity.js';
import { OrderReturn } from './order-return.entity.js';
import { ReturnMails } from './return-mails.js';
import { ReturnPhotosService } from './return-photos.service.js';
import { ReturnRequestsService } from './return-requests.service.js';
import { ReturnsDeskService } from './returns-desk.service.js';
import { ReturnsAdminController } from './returns.admin.controller.js';
import { ReturnsController } from './returns.controller.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([OrderReturn, OrderReturnLine, OrderReturnPhoto]),
    AuditModule,
    MailModule,
    OrdersModule,
    StoreModule,
  ],
  controllers: [ReturnsController, ReturnsAdminController],
  providers: [ReturnMails, ReturnPhotosService, ReturnRequestsService, ReturnsDeskService],
})
export class ReturnsModule {}
