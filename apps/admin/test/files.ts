import { File as NodeFile } from 'node:buffer';

/** A file as Node's own forms and addresses take it; jsdom's they refuse. */
export const fileOf = (name: string, type: string, content = 'picture') =>
  new NodeFile([content], name, { type }) as unknown as File;
