/** Where pictures are kept: a folder on this machine, or a bucket that several machines share. */
export interface PictureStore {
  /** Writes one file of a picture, whole or not at all. */
  put(key: string, file: string, bytes: Buffer): Promise<void>;
  /** Null where there is no such file. */
  read(key: string, file: string): Promise<Buffer | null>;
  /** Removes all files of a picture; none left is no error. */
  remove(key: string): Promise<void>;
  /** The pictures that have files, with when the last of them was written. In no order. */
  list(): AsyncIterable<{ key: string; file: string; writtenAt: Date }>;
}

export const PICTURE_STORE = Symbol('picture store');
