import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(__dirname, 'conformance/stripe');

export interface SignatureCase {
  name: string;
  header: string;
  payload: string;
  received_at_s: number;
  expect: 'accept' | 'accept-by-sdk' | 'reject';
}

interface SignatureVectors {
  secrets: { SECRET: string; SECRET2: string };
  payloads: Record<string, string>;
  cases: SignatureCase[];
}

/** Signatures with a fixed clock, right and wrong. */
export function signatureVectors(): SignatureVectors {
  return read('webhook-signature-vectors.json') as SignatureVectors;
}

/** The names of the event sequences whose end is known. */
export function sequenceNames(): string[] {
  const { sequences } = read('event-sequences.json') as { sequences: { name: string }[] };
  return sequences.map(({ name }) => name);
}

/** Published samples: `[file name, contents]`. */
export function samples(folder: 'events' | 'objects'): [string, object][] {
  return readdirSync(resolve(FOLDER, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, read(`${folder}/${name}`) as object]);
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8'));
}
