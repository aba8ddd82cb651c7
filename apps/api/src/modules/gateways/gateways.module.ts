import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { GatewaySettings } from './gateway-settings.service.js';
import { PaymentConfigTest } from './payment-config-test.service.js';
import { PaymentConfigVault } from './payment-config-vault.service.js';
import { PaymentConfig } from './payment-config.entity.js';
import { PaymentConfigsAdminController } from './payment-configs.admin.controller.js';
import { PaymentConfigsService } from './payment-configs.service.js';
import { PaymentProviders } from './payment-providers.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PaymentConfig]), AuditModule],
  controllers: [PaymentConfigsAdminController],
  providers: [
    GatewaySettings,
    PaymentConfigTest,
    PaymentConfigVault,
    PaymentConfigsService,
    PaymentProviders,
  ],
  exports: [PaymentProviders],
})
export class GatewaysModule {}
