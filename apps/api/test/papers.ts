import type { Client } from './client.js';
import { askAboutPdf, readPdf, type PdfFacts } from './pdf.js';

export interface Paper extends PdfFacts {
  bytes: Buffer;
  headers: Headers;
  /** All that is said, without line breaks and spaces, which depend on where a line ends. */
  letters: string;
}

export const letters = (text: string): string => text.replace(/\s/g, '');

/** A PDF as somebody downloads it. */
export async function download(client: Client, path: string): Promise<Paper> {
  const answer = await fetch(`${client.url}/api/v1${path}`, { headers: { cookie: client.cookieHeader() } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${bytes.toString()}`);
  const pdf = await readPdf(bytes);
  return { ...pdf, bytes, headers: answer.headers, letters: letters(pdf.pages.join('')) };
}

export interface PrintedPage {
  width: number;
  height: number;
  codes: { format: string; text: string }[];
  /** Black dots where no printer reaches. */
  edge: number;
}

/** What comes out of a label printer, and what a scanner reads of it. */
export const printed = (bytes: Buffer): Promise<PrintedPage[]> => askAboutPdf('pdf-raster.mjs', bytes);
