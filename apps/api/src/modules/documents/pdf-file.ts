import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

const PDF = 'application/pdf';

/** An endpoint whose answer is a PDF for one reader; nothing on the way may keep it. */
export const AnswersPdf = (): MethodDecorator =>
  applyDecorators(
    Header('Cache-Control', 'no-store'),
    ApiProduces(PDF),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );

/** The number of a document as the name of its file. */
export function pdfFile(number: string, bytes: Uint8Array): StreamableFile {
  const name = number.replaceAll('/', '-');
  return new StreamableFile(bytes, { type: PDF, disposition: `inline; filename="${name}.pdf"` });
}
