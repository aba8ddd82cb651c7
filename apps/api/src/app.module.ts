import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { CommonModule } from './common/common.module.js';
import { ProblemFilter } from './common/problem.filter.js';
import { InputPipe } from './common/validation.pipe.js';
import { Config } from './config.js';
import { databaseOptions } from './database/data-source.js';
import { HealthController } from './health.controller.js';
import { AnswersModule } from './modules/answers/answers.module.js';
import { AreasModule } from './modules/areas/areas.module.js';
import { AuditModule } from './modules/audit/audit.module.js';
import { AuthModule } from './modules/auth/auth.module.js';
import { BooksModule } from './modules/books/books.module.js';
import { CartModule } from './modules/cart/cart.module.js';
import { CatalogModule } from './modules/catalog/catalog.module.js';
import { ChatModule } from './modules/chat/chat.module.js';
import { ContactModule } from './modules/contact/contact.module.js';
import { DocumentsModule } from './modules/documents/documents.module.js';
import { InventoryModule } from './modules/inventory/inventory.module.js';
import { MailModule } from './modules/mail/mail.module.js';
import { MediaModule } from './modules/media/media.module.js';
import { OrdersModule } from './modules/orders/orders.module.js';
import { PanelModule } from './modules/panel/panel.module.js';
import { PaymentsModule } from './modules/payments/payments.module.js';
import { PeopleModule } from './modules/people/people.module.js';
import { PrivacyModule } from './modules/privacy/privacy.module.js';
import { ReconciliationModule } from './modules/reconciliation/reconciliation.module.js';
import { ReportsModule } from './modules/reports/reports.module.js';
import { ReturnsModule } from './modules/returns/returns.module.js';
import { ShippingModule } from './modules/shipping/shipping.module.js';
import { StoreModule } from './modules/store/store.module.js';
import { SuppliersModule } from './modules/suppliers/suppliers.module.js';
import { UsersModule } from './modules/users/users.module.js';
import { Worker } from './worker.js';

@Module({})
export class AppModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CommonModule.with(config, logger),
        TypeOrmModule.forRoot({
          ...databaseOptions(config, (error) =>
            logger.warn({ err: error }, 'a database connection was lost'),
          ),
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
        // AuthModule first: its guard settles who is asking before anything else looks.
        AuthModule,
        UsersModule,
        AuditModule,
        AnswersModule,
        StoreModule,
        AreasModule,
        MailModule,
        MediaModule,
        SuppliersModule,
        CatalogModule,
        InventoryModule,
        CartModule,
        ShippingModule,
        OrdersModule,
        PaymentsModule,
        ReturnsModule,
        ReconciliationModule,
        BooksModule,
        ReportsModule,
        DocumentsModule,
        PanelModule,
        ContactModule,
        ChatModule,
        PeopleModule,
        PrivacyModule,
      ],
      controllers: [HealthController],
      providers: [
        Worker,
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
