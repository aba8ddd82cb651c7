import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { PictureStore } from './picture-store.js';

export interface BucketSettings {
  endpoint?: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const PREFIX = 'media/';

/** Pictures in a bucket that speaks S3. */
export class BucketStore implements PictureStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ endpoint, region, bucket, accessKeyId, secretAccessKey }: BucketSettings) {
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      credentials: { accessKeyId, secretAccessKey },
      // Servers other than Amazon's name the bucket in the path.
      ...(endpoint && { endpoint, forcePathStyle: true }),
      requestHandler: { requestTimeout: 10_000, connectionTimeout: 5_000 },
    });
  }

  async put(key: string, file: string, bytes: Buffer): Promise<void> {
    await this.client.send(
      new PutObjectCommand({
        Bucket: this.bucket,
        Key: `${PREFIX}${key}/${file}`,
        Body: bytes,
        ContentType: file.endsWith('.avif') ? 'image/avif' : 'image/webp',
        CacheControl: 'public, max-age=31536000, immutable',
      }),
    );
  }

  async read(key: string, file: string): Promise<Buffer | null> {
    try {
      const { Body } = await this.client.send(
        new GetObjectCommand({ Bucket: this.bucket, Key: `${PREFIX}${key}/${file}` }),
      );
      return Body ? Buffer.from(await Body.transformToByteArray()) : null;
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    const found = await this.page(`${PREFIX}${key}/`);
    const objects = found.objects.map(({ name }) => ({ Key: name }));
    if (objects.length > 0)
      await this.client.send(
        new DeleteObjectsCommand({ Bucket: this.bucket, Delete: { Objects: objects, Quiet: true } }),
      );
  }

  async *list(): AsyncIterable<{ key: string; file: string; writtenAt: Date }> {
    for (let token: string | undefined, isFirst = true; isFirst || token; isFirst = false) {
      const found = await this.page(PREFIX, token);
      for (const { name, writtenAt } of found.objects) {
        const [key = '', file = ''] = name.slice(PREFIX.length).split('/');
        yield { key, file, writtenAt };
      }
      token = found.next;
    }
  }

  private async page(
    prefix: string,
    token?: string,
  ): Promise<{ objects: { name: string; writtenAt: Date }[]; next?: string }> {
    const { Contents = [], NextContinuationToken } = await this.client.send(
      new ListObjectsV2Command({ Bucket: this.bucket, Prefix: prefix, ContinuationToken: token }),
    );
    const objects = Contents.map(({ Key = '', LastModified = new Date(0) }) => ({
      name: Key,
      writtenAt: LastModified,
    }));
    return { objects, next: NextContinuationToken };
  }
}
