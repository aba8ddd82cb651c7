import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { Config } from '../../config.js';
import { FolderStore } from './folder-store.js';
import { MediaController } from './media.controller.js';
import { PICTURE_STORE, type PictureStore } from './picture-store.js';
import { Picture } from './picture.entity.js';
import { PicturesService } from './pictures.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Picture])],
  controllers: [MediaController],
  providers: [{ provide: PICTURE_STORE, inject: [Config], useFactory: storeOf }, PicturesService],
  exports: [PicturesService],
})
export class MediaModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly pictures: PicturesService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('media.render', ({ pictureId }) => this.pictures.render(pictureId));
    this.jobs.on('media.render-avif', ({ pictureId }) => this.pictures.renderAvif(pictureId));
    this.jobs.on('media.delete-files', ({ key }) => this.pictures.removeFiles(key));
    this.jobs.on('media.sweep', () => this.pictures.sweep(new Date()));
  }
}

/** The bucket's client is large, so it is only read where there is a bucket. */
async function storeOf({
  MEDIA_DIR,
  S3_BUCKET,
  S3_ENDPOINT,
  S3_REGION,
  S3_ACCESS_KEY_ID,
  S3_SECRET_ACCESS_KEY,
}: Config): Promise<PictureStore> {
  if (!S3_BUCKET) return new FolderStore(MEDIA_DIR);
  const { BucketStore } = await import('./bucket-store.js');
  return new BucketStore({
    bucket: S3_BUCKET,
    endpoint: S3_ENDPOINT,
    region: S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: S3_SECRET_ACCESS_KEY ?? '',
  });
}
