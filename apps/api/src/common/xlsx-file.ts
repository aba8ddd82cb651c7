import { Readable } from 'node:stream';
import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An endpoint whose answer is a file for a spreadsheet program. */
export const AnswersXlsx = (): MethodDecorator =>
  applyDecorators(ApiProduces(XLSX), ApiOkResponse({ schema: { type: 'string', format: 'binary' } }));

/** To be saved under this name. */
export function xlsxFile(name: string, content: Readable | Uint8Array): StreamableFile {
  const options = { type: XLSX, disposition: `attachment; filename="${name}.xlsx"` };
  return content instanceof Readable
    ? new StreamableFile(content, options)
    : new StreamableFile(content, options);
}
