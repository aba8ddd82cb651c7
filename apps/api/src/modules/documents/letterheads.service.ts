import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { rows } from '../../database/sql.js';
import { fileName, PicturesService } from '../media/pictures.service.js';
import { printable } from '../media/safe-picture.js';
import type { PictureFacts } from '../media/picture.entity.js';
import { StoreService } from '../store/store.service.js';
import { KEEP_LOGO, KEPT_LOGO } from './documents.queries.js';
import { letterheadOf, LOGO_SPACE, type Letterhead } from './letterhead.js';

/** Dots to a point: what a printer of an office shows. */
const DOTS = 3;

/** The head of a paper, with the logo as it is drawn. */
@Injectable()
export class LetterheadsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly store: StoreService,
    private readonly pictures: PicturesService,
  ) {}

  /** Of a paper that is made now. */
  async current(): Promise<Letterhead> {
    const { logo, ...shop } = await this.store.profile();
    return this.withLogo(letterheadOf({ ...shop, logoKey: logo?.key }), logo);
  }

  /** Of a paper that was made before, whose logo may no longer be the shop's. */
  async withLogo(shop: Letterhead, picture?: PictureFacts | null): Promise<Letterhead> {
    if (shop.logoKey === undefined) return shop;
    const kept = await this.kept(shop.logoKey);
    const png = kept ?? (picture && (await this.keep(picture)));
    return png ? { ...shop, logo: `data:image/png;base64,${png.toString('base64')}` } : shop;
  }

  private async kept(key: string): Promise<Buffer | undefined> {
    const [logo] = await rows<{ png: Buffer }>(this.db, KEPT_LOGO, [key]);
    return logo?.png;
  }

  private async keep({ key, width }: PictureFacts): Promise<Buffer | null> {
    const file = await this.pictures.read(key, fileName(width, 'webp'));
    if (!file) return null;
    const png = await printable(file, { width: LOGO_SPACE.width * DOTS, height: LOGO_SPACE.height * DOTS });
    await this.db.query(KEEP_LOGO, [key, png]);
    return png;
  }
}
