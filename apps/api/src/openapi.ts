import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from './common/problems.decorator.js';
import { namesakes } from './common/schema-names.js';
import { DOCS_CSP } from './common/security-headers.js';

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** The API described by itself, OpenAPI 3.1. Operation ids are the endpoint methods' names. */
export function buildDocument(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Hurtrock Music Store API')
    .setDescription(
      'Money is whole rupiah: `{"amount": 1250000, "currency": "IDR"}`. Times are ISO 8601 in UTC. ' +
        'Lists are walked by `limit` and `after`. Errors are `application/problem+json` with a `code`.',
    )
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('session')
    .build();
  const document = SwaggerModule.createDocument(app, about, { operationIdFactory: (_, method) => method });
  refuseDuplicates(document);
  nameProblems(document);
  describeOtherProblems(document);
  return document;
}

interface Refusal {
  description: string;
  content?: {
    'application/problem+json'?: {
      schema: { allOf?: [object, { properties: { code: { enum: string[] } } }] };
    };
  };
}

/** For readers: the codes that stand in a refusal's schema, as its description. */
function nameProblems(document: OpenAPIObject): void {
  for (const path of Object.values(document.paths))
    for (const { responses } of Object.values(path as Record<string, OperationObject>))
      for (const response of Object.values(responses) as Refusal[]) {
        const codes = response.content?.['application/problem+json']?.schema.allOf?.[1].properties.code.enum;
        if (codes) response.description = codes.join(', ');
      }
}

/** An endpoint that expects no refusal of its own can still fail, and always with a problem. */
function describeOtherProblems(document: OpenAPIObject): void {
  const content = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };
  for (const path of Object.values(document.paths))
    for (const { responses } of Object.values(path as Record<string, OperationObject>))
      if (Object.keys(responses).every((status) => status < '400'))
        responses['default'] = { description: 'Any problem', content };
}

function refuseDuplicates(document: OpenAPIObject): void {
  const [twice] = namesakes();
  if (twice !== undefined) throw new Error(`Two schemas are called ${twice}`);
  const seen = new Set<string>();
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path as Record<string, { operationId?: string }>)) {
      const id = operation.operationId;
      if (!id) continue;
      if (seen.has(id)) throw new Error(`Two endpoints are called ${id}`);
      seen.add(id);
    }
  if (JSON.stringify(document).includes('"#/components/schemas/"'))
    throw new Error('A field refers to no schema');
}

/** The readable page at /docs and the document itself, which takes most of a second: made when somebody asks for it. */
export function serveDocs(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/docs')) void reply.helmet({ contentSecurityPolicy: DOCS_CSP });
    done();
  });
  SwaggerModule.setup('docs', app, () => buildDocument(app), {
    jsonDocumentUrl: '/api/v1/openapi.json',
    yamlDocumentUrl: undefined,
  });
}
