import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { UsersModule } from '../users/users.module.js';
import { CrewService } from './crew.service.js';
import { CustomersAdminController } from './customers.admin.controller.js';
import { CustomersService } from './customers.service.js';
import { UsersAdminController } from './users.admin.controller.js';

@Module({
  imports: [AuthModule, UsersModule],
  controllers: [CustomersAdminController, UsersAdminController],
  providers: [CrewService, CustomersService],
})
export class PeopleModule {}
