import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SameForAll } from '../../common/access.js';
import { AppError } from '../../common/app-error.js';
import { TextField } from '../../common/fields.js';
import { PicturesService } from './pictures.service.js';

class PictureFileDto {
  @TextField({ pattern: /^[0-9a-f]{32}$/ }) key!: string;
  @TextField({ pattern: /^[1-9]\d{0,3}\.(webp|avif)$/, description: 'Width and format: `640.webp`' })
  file!: string;
}

/** No part of the API, which only says where the files are. */
@ApiExcludeController()
@Controller('media')
export class MediaController {
  constructor(private readonly pictures: PicturesService) {}

  /** A picture file. Its name is made of its content, so it may be kept for ever. */
  @Get(':key/:file')
  @SameForAll()
  @Header('Cache-Control', 'public, max-age=31536000, immutable')
  @Header('Cross-Origin-Resource-Policy', 'cross-origin')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  async getPicture(@Param() { key, file }: PictureFileDto): Promise<StreamableFile> {
    const bytes = await this.pictures.read(key, file);
    if (!bytes) throw new AppError('not_found');
    return new StreamableFile(bytes, { type: file.endsWith('.avif') ? 'image/avif' : 'image/webp' });
  }
}
