import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

export const PICTURE_FORMATS = ['avif', 'webp'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A picture of ours, at `/media/<key>/<width>.<format>`. */
@Entity('picture')
@Unique('picture_key_unique', ['key'])
@Check('picture_key_is_a_hash', "key ~ '^[0-9a-f]{32}$'")
@Check('picture_size_positive', 'width > 0 AND height > 0')
export class Picture {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'picture_pkey', default: () => 'uuidv7()' })
  id!: string;

  /** Made of its content; names its files. */
  @Column('text')
  key!: string;

  @Column('integer')
  width!: number;

  @Column('integer')
  height!: number;

  /** Widths in pixels that can be had now. Right after the upload only the widest. */
  @Column('integer', { array: true })
  widths!: number[];

  /** Best first; AVIF comes when the shop is idle. */
  @Column('text', { array: true })
  formats!: PictureFormat[];

  /** Some dozen blurred pixels as a data address. */
  @Column('text')
  placeholder!: string;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;
}

/** What is needed to show a picture. */
export type PictureFacts = Pick<
  Picture,
  'key' | 'width' | 'height' | 'widths' | 'formats' | 'placeholder'
> & {
  alt: string;
};
