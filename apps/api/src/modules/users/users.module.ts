import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { AccountChangesService } from './account-changes.service.js';
import { AddressBookController } from './address-book.controller.js';
import { AddressBookService } from './address-book.service.js';
import { UserAccount } from './user-account.entity.js';
import { UserAddress } from './user-address.entity.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [AuditModule, TypeOrmModule.forFeature([UserAccount, UserAddress])],
  controllers: [AddressBookController],
  providers: [AccountChangesService, AddressBookService, UsersService],
  exports: [AccountChangesService, UsersService],
})
export class UsersModule {}
