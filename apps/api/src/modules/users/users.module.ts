import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { UserAccount } from './user-account.entity.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [AuditModule, TypeOrmModule.forFeature([UserAccount])],
  providers: [UsersService],
  exports: [UsersService],
})
export class UsersModule {}
