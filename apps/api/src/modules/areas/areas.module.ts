import { Module } from '@nestjs/common';
import { AreasController } from './areas.controller.js';
import { AreasLoader } from './areas.loader.js';
import { AreasService } from './areas.service.js';

@Module({
  controllers: [AreasController],
  providers: [AreasLoader, AreasService],
})
export class AreasModule {}
