import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { Config } from '../config.js';
import { JobRegistry } from './jobs.js';
import { LOGGER } from './logger.js';
import { RateLimiter } from './rate-limit.js';

/** What every module may inject without asking: the configuration, the log, the job registry, the rate limiter. */
@Global()
@Module({})
export class CommonModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: CommonModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: LOGGER, useValue: logger },
        JobRegistry,
        RateLimiter,
      ],
      exports: [Config, LOGGER, JobRegistry, RateLimiter],
    };
  }
}
