import { applyDecorators, type Type as Class } from '@nestjs/common';
import { withoutCardNumbers } from '@hurtrock/shared/card-numbers';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { inSchema, listInSchema } from './schema-names.js';

interface FieldOptions {
  optional?: boolean;
  nullable?: boolean;
  description?: string;
}

interface TextOptions extends FieldOptions {
  min?: number;
  max?: number;
  pattern?: RegExp;
  /** Secrets are taken as typed, spaces included. */
  exact?: boolean;
}

interface IntOptions extends FieldOptions {
  min?: number;
  max?: number;
  /** Query strings carry text: digits become a number. */
  fromQuery?: boolean;
}

/** One decorator a field: it validates what comes in and describes the field in the OpenAPI document. */
const field = (
  options: FieldOptions,
  api: ApiPropertyOptions,
  ...checks: PropertyDecorator[]
): PropertyDecorator =>
  applyDecorators(
    inSchema,
    ApiProperty({
      ...api,
      required: !options.optional,
      ...(options.nullable && { nullable: true }),
      ...(options.description && { description: options.description }),
    } as ApiPropertyOptions),
    // Not IsOptional, which would let null through as well.
    ...(options.optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    ...(options.nullable ? [ValidateIf((_, value) => value !== null)] : []),
    ...checks,
  );

const trim = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);
const trimmed = Transform(({ value }: { value: unknown }) => trim(value));
/** PostgreSQL cannot store NUL nor half a surrogate pair, and no control character but tab and line breaks is text. */
const PRINTABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\p{Cs}]*$/u;

/** No text that comes in is longer, also where a field forgets to say so. */
const LONGEST_TEXT = 1000;

export const TextField = ({ min, max, pattern, exact, ...options }: TextOptions = {}): PropertyDecorator =>
  field(
    options,
    {
      type: String,
      minLength: min,
      maxLength: max,
      pattern: pattern?.source,
    },
    ...(exact ? [] : [trimmed]),
    IsString(),
    Matches(PRINTABLE, { message: '$property holds characters that can not be stored' }),
    MaxLength(max ?? LONGEST_TEXT),
    ...(min === undefined ? [] : [MinLength(min)]),
    ...(pattern ? [Matches(pattern)] : []),
  );

interface TextListOptions extends FieldOptions {
  /** How many, at most and at least. */
  max: number;
  min?: number;
  longest: number;
  pattern?: RegExp;
  /** In a query string the name is repeated; one alone is a list too. */
  fromQuery?: boolean;
}

/** Short texts, each once. */
export const TextListField = ({
  max,
  min = 0,
  longest,
  pattern,
  fromQuery,
  ...options
}: TextListOptions): PropertyDecorator =>
  field(
    options,
    {
      type: 'array',
      items: { type: 'string', maxLength: longest, pattern: pattern?.source },
      maxItems: max,
      minItems: min,
      uniqueItems: true,
    },
    Transform(({ value }: { value: unknown }) => {
      const list: unknown = fromQuery && typeof value === 'string' ? [value] : value;
      return Array.isArray(list) ? list.map(trim) : list;
    }),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ArrayUnique(),
    IsString({ each: true }),
    Matches(PRINTABLE, { each: true, message: '$property holds characters that can not be stored' }),
    MaxLength(longest, { each: true }),
    ...(pattern ? [Matches(pattern, { each: true })] : []),
  );

/** Words that a customer writes to the shop. A card number among them is cut down before anything keeps it. */
export const NoteField = (options: TextOptions = {}): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? withoutCardNumbers(value) : value,
    ),
    TextField(options),
  );

/** A short name chosen from a list kept elsewhere, such as a shipping service. */
export const CodeField = (options: FieldOptions = {}): PropertyDecorator =>
  TextField({ ...options, min: 1, max: 40, pattern: /^[a-z0-9_&-]+$/i });

export const EmailField = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.trim().toLowerCase() : value,
    ),
    IsEmail(),
    // A quoted local part may legally hold line breaks and lists; no real mailbox needs one and mail headers must not see it.
    Matches(/^[^\s"(),:;<>\\]+$/),
    MaxLength(254),
  );

/** Written in small letters from here on, as the database writes them: two spellings are one thing. */
const smallLetters = Transform(({ value }: { value: unknown }) => {
  const small = (it: unknown): unknown => (typeof it === 'string' ? it.toLowerCase() : it);
  return Array.isArray(value) ? value.map(small) : small(value);
});

export const UuidField = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'uuid' }, smallLetters, IsUUID());

/** Ids, each once. */
export const UuidListField = ({ max, ...options }: FieldOptions & { max: number }): PropertyDecorator =>
  field(
    options,
    { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: max, uniqueItems: true },
    smallLetters,
    IsArray(),
    ArrayMaxSize(max),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
  );

export const IntField = ({
  min = 0,
  max = 2_147_483_647,
  fromQuery,
  ...options
}: IntOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    ...(fromQuery ? [Transform(({ value }: { value: unknown }) => digitsToNumber(value))] : []),
    IsInt(),
    Min(min),
    Max(max),
  );

/** A number that need not be whole, such as a percentage. Money is never one. */
export const NumberField = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: Number }, IsNumber({ allowNaN: false, allowInfinity: false }));

function digitsToNumber(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
}

export const BooleanField = ({
  fromQuery,
  ...options
}: FieldOptions & { fromQuery?: boolean } = {}): PropertyDecorator =>
  field(
    options,
    { type: Boolean },
    ...(fromQuery
      ? [
          Transform(({ value }: { value: unknown }) =>
            value === 'true' ? true : value === 'false' ? false : value,
          ),
        ]
      : []),
    IsBoolean(),
  );

export const EnumField = (
  name: string,
  values: readonly string[],
  options: FieldOptions = {},
): PropertyDecorator => field(options, listInSchema(name, values), IsIn(values));

export const EnumListField = (
  name: string,
  values: readonly string[],
  options: FieldOptions = {},
): PropertyDecorator =>
  field(options, { ...listInSchema(name, values), isArray: true }, IsArray(), IsIn(values, { each: true }));

/** ISO 8601 in UTC. Only sent, never taken in. */
export const DateTimeField = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'date-time' });

export const ObjectField = (item: () => Class, options: FieldOptions = {}): PropertyDecorator =>
  // The function given to Swagger must be named `type`, else it writes an empty $ref.
  field(options, { type: () => item() }, Type(item), IsObject(), ValidateNested());

export const ListField = (
  item: () => Class,
  options: FieldOptions & { max?: number } = {},
): PropertyDecorator =>
  field(
    options,
    { type: () => item(), isArray: true },
    Type(item),
    IsArray(),
    ArrayMaxSize(options.max ?? 100),
    ValidateNested({ each: true }),
  );

/** Names with texts that are nobody's contract, for people to read. Only sent, never taken in. */
export const TextMapField = ({
  isList = false,
  ...options
}: FieldOptions & { isList?: boolean } = {}): PropertyDecorator => {
  const map = { type: 'object', additionalProperties: { type: 'string' } } as const;
  return field(options, isList ? { type: 'array', items: map } : map);
};

/** Whole rupiah as the API speaks them. */
export class MoneyDto {
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, description: 'Whole rupiah' })
  amount!: number;

  @field({}, { type: String, enum: ['IDR'] }, Equals('IDR'))
  currency!: 'IDR';
}

export const MoneyField = (options: FieldOptions = {}): PropertyDecorator =>
  ObjectField(() => MoneyDto, options);
