import { Inject } from '@nestjs/common';

export const LOGGER = Symbol('logger');

/** The program's pino logger. */
export const InjectLogger = (): ParameterDecorator => Inject(LOGGER);
