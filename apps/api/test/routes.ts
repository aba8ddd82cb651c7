import type { TestApp } from './test-app.js';

export interface Operation {
  method: string;
  path: string;
  operationId: string;
  need: string | undefined;
}

interface Document {
  paths: Record<
    string,
    Record<string, { operationId: string; 'x-access'?: string; responses: Record<string, unknown> }>
  >;
  components: { schemas: Record<string, unknown> };
}

const readDocument = async ({ url }: TestApp): Promise<Document> =>
  (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as Document;

/** Every operation that the API describes of itself. */
export async function describedOperations(app: TestApp): Promise<Operation[]> {
  const document = await readDocument(app);
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace('/api/v1', ''),
      operationId: operation.operationId,
      need: operation['x-access'],
    })),
  );
}

/** Every route that Fastify really answers, as `GET /api/v1/orders/{number}`, read from the tree that it prints. */
export function realRoutes({ app }: TestApp): string[] {
  const fastify = app.getHttpAdapter().getInstance();
  const parents: string[] = [];
  return fastify
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent, name, methods] = /^([│ ]*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
      if (indent === undefined || name === undefined) return [];
      const depth = indent.length / 4;
      parents.length = depth;
      parents.push(name);
      const path = parents.join('').replace(/:(\w+)/g, '{$1}');
      return (methods ?? '')
        .split(', ')
        .filter(Boolean)
        .map((method) => `${method} ${path}`);
    });
}

/** The names of all fields that any successful answer may have, however deep. */
export async function answeredFields(app: TestApp): Promise<string[]> {
  const { paths, components } = await readDocument(app);
  const names = new Set<string>();
  const seen = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string' && !seen.has(value)) {
        seen.add(value);
        walk(components.schemas[value.split('/').at(-1)!]);
      }
      if (key === 'properties') for (const name of Object.keys(value as object)) names.add(name);
      walk(value);
    }
  };
  for (const { responses } of Object.values(paths).flatMap((operations) => Object.values(operations)))
    for (const [status, response] of Object.entries(responses)) if (status.startsWith('2')) walk(response);
  return [...names].sort();
}
