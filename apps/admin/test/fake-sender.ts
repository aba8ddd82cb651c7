import type { Problem } from '../src/common/problem';

/** A file that is on its way; the test says how far it gets. */
export interface Sent {
  path: string;
  idempotencyKey: string | null;
  progress: (loaded: number, total: number) => void;
  answer: (body: unknown) => void;
  refuse: (problem: Problem) => void;
  loseConnection: () => void;
  isAborted: () => boolean;
}

/** Stands in for the browser's uploads, which `fetch` does not report about. Returns those so far, the newest last. */
export function uploadsAreWatched(): Sent[] {
  const sent: Sent[] = [];
  class Sender {
    status = 0;
    responseText = '';
    upload = {} as Pick<XMLHttpRequestUpload, 'onprogress' | 'onload'>;
    onload?: () => void;
    onerror?: () => void;
    onabort?: () => void;
    private isAborted = false;
    private path = '';
    private readonly headers = new Headers();

    open(_method: string, url: string) {
      this.path = new URL(url).pathname.replace('/api/v1', '');
    }
    setRequestHeader(name: string, value: string) {
      this.headers.set(name, value);
    }
    getResponseHeader() {
      return this.status < 400 ? 'application/json' : 'application/problem+json';
    }
    abort() {
      this.isAborted = true;
      this.onabort?.();
    }
    send() {
      sent.push({
        path: this.path,
        idempotencyKey: this.headers.get('Idempotency-Key'),
        progress: (loaded, total) => (this.upload.onprogress as (event: object) => void)({ loaded, total }),
        answer: (body) => this.finish(201, body),
        refuse: (problem) => this.finish(problem.status, problem),
        loseConnection: () => this.onerror?.(),
        isAborted: () => this.isAborted,
      });
    }
    private finish(status: number, body: unknown) {
      this.status = status;
      this.responseText = JSON.stringify(body);
      this.onload?.();
    }
  }
  globalThis.XMLHttpRequest = Sender as unknown as typeof XMLHttpRequest;
  return sent;
}
