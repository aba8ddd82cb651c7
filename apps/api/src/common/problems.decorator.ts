import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { PROBLEM_CODES, PROBLEMS, type ProblemCode } from '@hurtrock/shared/problems';
import { EnumField, IntField, ListField, MoneyDto, MoneyField, TextField, UuidField } from './fields.js';

export class FieldProblemDto {
  @TextField() field!: string;
  @TextField() code!: string;
  @TextField() message!: string;
}

/** RFC 9457. A problem may carry more members, named at the endpoints that send them. */
export class ProblemDto {
  @TextField() type!: string;
  @EnumField('ProblemCode', PROBLEM_CODES) code!: ProblemCode;
  @IntField() status!: number;
  @TextField() title!: string;
  @ListField(() => FieldProblemDto, { optional: true }) errors?: FieldProblemDto[];
  @TextField() requestId!: string;
  @UuidField({ optional: true, description: 'The product at fault (out_of_stock, product_unavailable)' })
  productId?: string;
  @IntField({ optional: true, description: 'Units that can be had (out_of_stock)' })
  available?: number;
  @MoneyField({ optional: true, description: 'The total as it is now (price_changed)' })
  total?: MoneyDto;
  @IntField({ optional: true, description: 'Seconds to wait (too_many_requests, unavailable)' })
  retryAfter?: number;
}

/** The refusals a client must expect here, so that it can type `error.code` as exactly those. */
export function ApiProblems(...codes: ProblemCode[]): MethodDecorator & ClassDecorator {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes)
    byStatus.set(PROBLEMS[code].status, [...(byStatus.get(PROBLEMS[code].status) ?? []), code]);
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ...[...byStatus].map(([status, ofStatus]) =>
      ApiResponse({
        status,
        description: ofStatus.join(', '),
        content: {
          'application/problem+json': {
            schema: {
              allOf: [
                { $ref: getSchemaPath(ProblemDto) },
                { type: 'object', properties: { code: { type: 'string', enum: ofStatus } } },
              ],
            },
          },
        },
      }),
    ),
  );
}
