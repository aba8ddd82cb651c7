import { Module } from '@nestjs/common';
import { AnswersService } from './answers.service.js';
import { CatalogNews } from './catalog-news.service.js';

@Module({ providers: [AnswersService, CatalogNews], exports: [AnswersService, CatalogNews] })
export class AnswersModule {}
