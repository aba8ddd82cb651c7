/**
 * Stands in for the browser's XMLHttpRequest, which jsdom would send into the real network: hands the call to the `fetch`
 * that the test answers, and tells half and whole of the way.
 */
export class AnsweredCall {
  readonly upload = new EventTarget();
  private readonly headers = new Headers();
  private readonly told = new EventTarget();
  private method = '';
  private url = '';
  private type: string | null = null;
  status = 0;
  responseText = '';

  open(method: string, url: string) {
    this.method = method;
    this.url = url;
  }

  setRequestHeader(name: string, value: string) {
    this.headers.set(name, value);
  }

  getResponseHeader() {
    return this.type;
  }

  addEventListener(name: string, listener: () => void) {
    this.told.addEventListener(name, listener);
  }

  send(body: ArrayBuffer) {
    const { method, url, headers } = this;
    for (const loaded of [1, 2])
      this.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded, total: 2 }));
    fetch(new Request(url, { method, headers, body })).then(
      (answer) => this.finish(answer),
      () => this.told.dispatchEvent(new Event('error')),
    );
  }

  private async finish(answer: Response) {
    this.status = answer.status;
    this.type = answer.headers.get('Content-Type');
    this.responseText = await answer.text();
    this.told.dispatchEvent(new Event('load'));
  }
}
