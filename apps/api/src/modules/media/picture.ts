import { ApiProperty } from '@nestjs/swagger';
import { EnumListField, IntField, TextField } from '../../common/fields.js';
import { PICTURE_FORMATS, type PictureFacts, type PictureFormat } from './picture.entity.js';

/** A picture to be shown. Its files are at `{url}/{width}.{format}`. */
export class PictureDto {
  @TextField({ description: 'Where its files are: `{url}/{width}.{format}`' }) url!: string;
  @ApiProperty({ type: 'integer', isArray: true, description: 'Pixels, ascending; those that exist now' })
  widths!: number[];
  @EnumListField('PictureFormat', PICTURE_FORMATS, { description: 'Best first; those that exist now' })
  formats!: PictureFormat[];
  @IntField({ description: 'Pixels of the widest file' }) width!: number;
  @IntField({ description: 'Pixels of the widest file' }) height!: number;
  @TextField({ description: 'Data address of a few blurred pixels, to be shown meanwhile' })
  placeholder!: string;
  @TextField({ description: 'What is to be seen; empty when staff gave no words' }) alt!: string;
}

/** These facts in SQL, as JSON, of a `picture` and the words of whoever shows it. */
export const pictureJson = (picture: string, alt: string): string =>
  `jsonb_build_object('key', ${picture}.key, 'width', ${picture}.width, 'height', ${picture}.height,
     'widths', ${picture}.widths, 'formats', ${picture}.formats, 'placeholder', ${picture}.placeholder, 'alt', ${alt})`;

export function toPictureDto({
  key,
  width,
  height,
  widths,
  formats,
  placeholder,
  alt,
}: PictureFacts): PictureDto {
  return { url: `/media/${key}`, widths, formats, width, height, placeholder, alt };
}
