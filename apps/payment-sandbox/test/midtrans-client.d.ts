/** The part of the official client that the tests speak through; the package has no types of its own. */
declare module 'midtrans-client' {
  type Fields = Record<string, unknown>;

  interface Options {
    isProduction: boolean;
    serverKey: string;
    clientKey: string;
  }

  export class Snap {
    constructor(options: Options);
    apiConfig: { getSnapApiBaseUrl: () => string; getCoreApiBaseUrl: () => string };
    httpClient: {
      http_client: { defaults: { timeout?: number; headers: { common: Record<string, string> } } };
    };
    createTransaction(parameter: object): Promise<{ token: string; redirect_url: string }>;
    transaction: {
      status(id: string): Promise<Fields>;
      cancel(id: string): Promise<Fields>;
      expire(id: string): Promise<Fields>;
      approve(id: string): Promise<Fields>;
      deny(id: string): Promise<Fields>;
      refund(id: string, parameter: object): Promise<Fields>;
      refundDirect(id: string, parameter: object): Promise<Fields>;
      notification(body: object): Promise<Fields>;
    };
  }
}
