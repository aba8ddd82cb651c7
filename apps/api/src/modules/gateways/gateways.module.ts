import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GatewaySettings } from './gateway-settings.service.js';
import { PaymentConfig } from './payment-config.entity.js';
import { PaymentProviders } from './payment-providers.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PaymentConfig])],
  providers: [GatewaySettings, PaymentProviders],
  exports: [PaymentProviders],
})
export class GatewaysModule {}
