import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { Config } from '../config.js';
import { GuessThrottle } from './guess-throttle.js';
import { JobRegistry } from './jobs.js';
import { LOGGER } from './logger.js';
import { RateLimiter } from './rate-limit.js';
import { Refusals } from './refusals.js';

/** What every module may inject without asking: the configuration, the log, the job registry, the rate limits. */
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
        GuessThrottle,
        Refusals,
      ],
      exports: [Config, LOGGER, JobRegistry, RateLimiter, GuessThrottle, Refusals],
    };
  }
}
