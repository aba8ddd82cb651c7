import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Supplier } from './supplier.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([Supplier])] })
export class SuppliersModule {}
