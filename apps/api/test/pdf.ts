import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { resolve } from 'node:path';

export interface PdfFacts {
  /** The text of each page. */
  pages: string[];
  annotations: number;
  images: number;
  actions: unknown;
  attachments: unknown;
  fonts: string[];
  size: number[];
  title: string;
}

/**
 * What a program beside this file says of a PDF. A program of its own, because the library that reads it is an ES module,
 * which Jest is not; and one that is waited for, because the shop under test lives in this process.
 */
export async function askAboutPdf<T>(program: string, bytes: Buffer): Promise<T> {
  const child = spawn(process.execPath, [resolve(__dirname, program)], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.end(bytes);
  return JSON.parse(await text(child.stdout)) as T;
}

/** A PDF as its reader sees it. */
export const readPdf = (bytes: Buffer): Promise<PdfFacts> => askAboutPdf('pdf-text.mjs', bytes);
