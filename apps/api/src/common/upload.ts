import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-fastify/multipart';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { fieldError } from './app-error.js';

/** Endpoints that carry it take a form with a file instead of JSON. */
export const UPLOAD = 'upload';

const LARGEST_PICTURE = 10 * 1024 * 1024;

/** A form with one picture of at most 10 MiB in the field `image`, and some words beside it. */
export const TakesPicture = (words: 'note' | 'alt' = 'note'): MethodDecorator =>
  applyDecorators(
    SetMetadata(UPLOAD, true),
    UseInterceptors(
      FileInterceptor('image', {
        limits: { fileSize: LARGEST_PICTURE, files: 1, fields: 4, fieldSize: 2_000, parts: 5 },
      }),
    ),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['image'],
        properties: {
          image: {
            type: 'string',
            format: 'binary',
            description: 'JPEG, PNG, WebP, AVIF or GIF, at most 10 MB',
          },
          [words]: { type: 'string', maxLength: words === 'note' ? 300 : 200 },
        },
      },
    }),
  );

/** The bytes of an uploaded file. Throws `invalid_input` when the form had none. */
export function bytesOf(file: { buffer?: Buffer } | undefined): Buffer {
  if (!file?.buffer?.length) throw fieldError('image', 'required', 'A picture is required');
  return file.buffer;
}
