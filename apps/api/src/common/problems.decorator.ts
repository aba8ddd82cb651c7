import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { PROBLEM_CODES, PROBLEMS, type ProblemCode } from '@hurtrock/shared/problems';
import {
  BooleanField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  TextField,
  UuidField,
} from './fields.js';

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
  @BooleanField({
    optional: true,
    description: 'Whether more can be ordered and sent later, once `shortage` is chosen (out_of_stock)',
  })
  canBackorder?: boolean;
  @MoneyField({ optional: true, description: 'The total as it is now (price_changed)' })
  total?: MoneyDto;
  @IntField({ optional: true, description: 'Seconds to wait (too_many_requests, unavailable)' })
  retryAfter?: number;
}

const CODES = 'problem-codes';

/**
 * The refusals a client must expect here, so that it can type `error.code` as exactly those. Several decorators of one
 * endpoint add up: of two responses with one status, Swagger would keep the later alone.
 */
export function ApiProblems(...codes: ProblemCode[]): MethodDecorator & ClassDecorator {
  return (target: object, key?: string | symbol, descriptor?: PropertyDescriptor) => {
    const endpoint = (descriptor?.value ?? target) as object;
    const known = (Reflect.getMetadata(CODES, endpoint) ?? []) as ProblemCode[];
    const all = [...new Set([...known, ...codes])];
    Reflect.defineMetadata(CODES, all, endpoint);
    const decorate = applyDecorators(ApiExtraModels(ProblemDto), ...describe(all));
    decorate(target, key, descriptor);
  };
}

function describe(codes: ProblemCode[]): MethodDecorator[] {
  const statuses = new Set(codes.map((code) => PROBLEMS[code].status));
  return [...statuses].map((status) => {
    const ofStatus = codes.filter((code) => PROBLEMS[code].status === status);
    const schema = {
      allOf: [
        { $ref: getSchemaPath(ProblemDto) },
        { type: 'object', properties: { code: { type: 'string', enum: ofStatus } } },
      ],
    };
    return ApiResponse({ status, description: '', content: { 'application/problem+json': { schema } } });
  });
}
