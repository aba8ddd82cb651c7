import type { Schema } from '@hurtrock/api-client';
import { pictureFault } from '../../../common/picture';
import { isProblem } from '../../../common/problem';

export type ProductImage = Schema<'ProductImageDto'>;

/** A file on its way to the shop, or one that will not get there. */
export interface Upload {
  /** Also names the request, so that another try makes no second picture. */
  key: string;
  file: File;
  /** An address that shows the file as it is. */
  preview: string;
  state: 'waiting' | 'sending' | 'checking' | 'failed';
  /** From 0 to 1. */
  sent: number;
  fault: 'wrongType' | 'tooLarge' | 'tooMany' | null;
  /** Why the API did not take it; it may take it another time. */
  error: unknown;
}

interface Sending {
  onProgress: (sent: number) => void;
  signal: AbortSignal;
}

export type SendPicture = (
  productId: string,
  upload: Pick<Upload, 'key' | 'file'>,
  sending: Sending,
) => Promise<ProductImage>;

interface Outcomes {
  onSent: (productId: string, image: ProductImage) => void;
  /** No answer came, so the picture may be there or not. */
  onUnknown: (productId: string) => void;
}

/**
 * Sends pictures one after the other, so that they arrive in the order in which they were chosen. Until the product
 * exists they wait. The list is replaced at each change, as React wants it.
 */
export class UploadQueue {
  private uploads: readonly Upload[] = [];
  private productId: string | undefined;
  private current: { key: string; stop: AbortController } | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly send: SendPicture,
    private readonly outcomes: Outcomes,
  ) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly list = () => this.uploads;

  /** Begins, or goes on; what was chosen for another product is forgotten. */
  startFor(productId: string | undefined): void {
    if (this.productId !== undefined && this.productId !== productId) {
      this.uploads.forEach(({ key }) => this.remove(key));
    }
    this.productId = productId;
    this.sendNext();
  }

  /** `room`: how many more the product takes. */
  add(files: readonly File[], room: number): void {
    const fresh = files.map((file, index): Upload => {
      const found = pictureFault(file);
      const fault = found === 'missing' ? null : (found ?? (index >= room ? 'tooMany' : null));
      return {
        key: crypto.randomUUID(),
        file,
        preview: URL.createObjectURL(file),
        state: fault ? 'failed' : 'waiting',
        sent: 0,
        fault,
        error: null,
      };
    });
    this.change([...this.uploads, ...fresh]);
    this.sendNext();
  }

  retry(key: string): void {
    this.update(key, { state: 'waiting', sent: 0, error: null });
    this.sendNext();
  }

  /** Gives one up, wherever it is. */
  remove(key: string): void {
    const gone = this.uploads.find((upload) => upload.key === key);
    if (!gone) return;
    if (this.current?.key === key) this.current.stop.abort();
    URL.revokeObjectURL(gone.preview);
    this.change(this.uploads.filter((upload) => upload !== gone));
  }

  private sendNext(): void {
    const next = this.uploads.find(({ state }) => state === 'waiting');
    if (!next || this.current || this.productId === undefined) return;
    void this.sendOne(next, this.productId);
  }

  private async sendOne({ key, file }: Upload, productId: string): Promise<void> {
    const stop = new AbortController();
    this.current = { key, stop };
    this.update(key, { state: 'sending' });
    try {
      const onProgress = (sent: number) =>
        this.update(key, { sent, state: sent < 1 ? 'sending' : 'checking' });
      const image = await this.send(productId, { key, file }, { onProgress, signal: stop.signal });
      this.outcomes.onSent(productId, image);
      this.remove(key);
    } catch (error) {
      this.update(key, { state: 'failed', error });
      if (!isProblem(error)) this.outcomes.onUnknown(productId);
    } finally {
      this.current = undefined;
      this.sendNext();
    }
  }

  private update(key: string, changes: Partial<Upload>): void {
    this.change(this.uploads.map((upload) => (upload.key === key ? { ...upload, ...changes } : upload)));
  }

  private change(uploads: readonly Upload[]): void {
    this.uploads = uploads;
    this.listeners.forEach((listener) => listener());
  }
}
