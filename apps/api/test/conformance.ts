import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(__dirname, 'conformance');

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
  return read('stripe/webhook-signature-vectors.json') as SignatureVectors;
}

export interface MidtransSignatureCase {
  name: string;
  fields: Record<string, string>;
  expect: 'accept' | 'accept-signature' | 'reject' | 'reject-or-accept';
}

/** Notifications signed rightly and wrongly with one server key. */
export function midtransSignatures(): { server_key: string; cases: MidtransSignatureCase[] } {
  return read('midtrans/signature-vectors.json') as ReturnType<typeof midtransSignatures>;
}

/** Notifications as published, signed with the key `SB-Mid-server-test`. */
export function signedNotifications(): [string, Record<string, string>][] {
  return filesOf('midtrans/notifications-signed') as [string, Record<string, string>][];
}

/** The names of the sequences of events whose end is known. */
export function sequenceNames(company: 'stripe' | 'midtrans' = 'stripe'): string[] {
  const file = { stripe: 'stripe/event-sequences.json', midtrans: 'midtrans/notification-sequences.json' };
  const { sequences } = read(file[company]) as { sequences: { name: string }[] };
  return sequences.map(({ name }) => name);
}

/** Published samples: `[file name, contents]`. */
export function samples(folder: 'events' | 'objects'): [string, object][] {
  return filesOf(`stripe/${folder}`);
}

function filesOf(folder: string): [string, object][] {
  return readdirSync(resolve(FOLDER, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, read(`${folder}/${name}`) as object]);
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8'));
}
