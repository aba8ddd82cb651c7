/** The parts of Midtrans' own client that the shop uses; it brings no types. Answers are whatever the network said. */
declare module 'midtrans-client' {
  interface Transaction {
    status(id: string): Promise<unknown>;
    expire(id: string): Promise<unknown>;
    cancel(id: string): Promise<unknown>;
    refund(id: string, body: object): Promise<unknown>;
    refundDirect(id: string, body: object): Promise<unknown>;
  }

  export class Snap {
    constructor(options: { isProduction: boolean; serverKey: string });
    readonly transaction: Transaction;
    readonly apiConfig: { getSnapApiBaseUrl(): string; getCoreApiBaseUrl(): string };
    readonly httpClient: {
      readonly http_client: { defaults: Record<string, unknown> };
      request(method: string, serverKey: string, url: string, body: object): Promise<unknown>;
    };
    createTransaction(body: object): Promise<unknown>;
  }

  const midtrans: { Snap: typeof Snap };
  export default midtrans;
}
