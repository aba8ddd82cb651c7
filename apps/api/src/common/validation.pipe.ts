import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import type { FieldProblem } from '@hurtrock/shared/problems';
import { AppError } from './app-error.js';

/** Refuses what a DTO does not describe; unknown query parameters are answered with the nearest known name. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) =>
        new AppError('invalid_input', { errors: errors.flatMap((error) => flatten(error)) }),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && (typeof value !== 'object' || value === null || Array.isArray(value)))
      value = value === undefined || value === null ? {} : refuseBody();
    try {
      if (metadata.type === 'body' || metadata.type === 'query') refuseInherited(value);
      return await super.transform(value, metadata);
    } catch (error) {
      if (metadata.type === 'query' && error instanceof AppError) throw withNearest(error, metadata);
      throw error;
    }
  }
}

/**
 * class-validator gathers the rules that a class has and inherits anew for every value, by asking all classes whether
 * they are its parent. Once the program runs, no rules are added.
 */
function rememberRules(): void {
  const storage = getMetadataStorage();
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<typeof gather>>();
  storage.getTargetValidationMetadatas = (target, ...options) => {
    const rules = known.get(target) ?? gather(target, ...options);
    if (rules.length > 0) known.set(target, rules);
    return rules;
  };
}

rememberRules();

function refuseBody(): never {
  throw new AppError('invalid_input', {
    errors: [{ field: '', code: 'isObject', message: 'Send a JSON object' }],
  });
}

/** class-validator takes a name that every object inherits, such as `constructor`, for one that the DTO knows. */
function refuseInherited(value: unknown, path = ''): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const field = path ? `${path}.${key}` : key;
    if (key in Object.prototype)
      throw new AppError('invalid_input', {
        errors: [
          { field, code: 'whitelistValidation', message: `property ${key} should not exist` },
        ] satisfies FieldProblem[],
      });
    refuseInherited(inner, field);
  }
}

function flatten({ property, constraints, children }: ValidationError, path = ''): FieldProblem[] {
  const field = path ? `${path}.${property}` : property;
  const own = Object.entries(constraints ?? {}).map(([code, message]) => ({ field, code, message }));
  return [...own, ...(children ?? []).flatMap((child) => flatten(child, field))];
}

function withNearest(error: AppError, { metatype }: ArgumentMetadata): AppError {
  const errors = error.details['errors'] as FieldProblem[];
  const unknown = errors.find(({ code }) => code === 'whitelistValidation');
  if (!unknown || !metatype) return error;
  const nearest = nearestName(unknown.field, namesOf(metatype));
  return new AppError('unknown_parameter', {
    errors: [
      {
        field: unknown.field,
        code: 'unknown',
        message: nearest ? `Did you mean ${nearest}?` : 'Not known here',
      },
    ],
  });
}

/** The names Swagger knows are the names the DTO takes. */
function namesOf(dto: { prototype: unknown }): string[] {
  const marked = Reflect.getMetadata('swagger/apiModelPropertiesArray', dto.prototype as object) as
    string[] | undefined;
  return (marked ?? []).map((name) => name.replace(/^:/, ''));
}

function nearestName(name: string, known: string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0] && ranked[0].distance <= 3 ? ranked[0].candidate : undefined;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= Math.min(a.length, 40); i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
