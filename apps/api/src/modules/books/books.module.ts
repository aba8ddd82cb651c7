import { Module } from '@nestjs/common';
import { TaxRecapService } from './tax-recap.service.js';
import { TaxRecapsAdminController } from './tax-recaps.admin.controller.js';

/** What the bookkeeper asks for. Reads wide with SQL and writes nothing. */
@Module({
  controllers: [TaxRecapsAdminController],
  providers: [TaxRecapService],
})
export class BooksModule {}
