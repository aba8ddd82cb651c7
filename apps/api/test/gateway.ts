import { openShop } from './factories.js';
import { MidtransDriver } from './midtrans-driver.js';
import { WebhookRelay } from './relay.js';
import { Sandbox } from './sandbox.js';
import { StripeDriver } from './stripe-driver.js';
import { startTestApp, type TestApp } from './test-app.js';

export interface Gateway {
  app: TestApp;
  sandbox: Sandbox;
  stripe: StripeDriver;
  midtrans: MidtransDriver;
  /** From now on webhooks go to these, in turn. */
  relayTo(...apiUrls: string[]): void;
  stop(): Promise<void>;
}

/** A shop with its own sandbox, whose webhooks wait. */
export async function startGateway(): Promise<Gateway> {
  const [stripeRelay, midtransRelay] = [
    await WebhookRelay.start('stripe'),
    await WebhookRelay.start('midtrans'),
  ];
  const sandbox = await Sandbox.start(stripeRelay.url, midtransRelay.url);
  const app = await startTestApp(sandbox.environment);
  const relayTo = (...apiUrls: string[]): void => {
    for (const { targets } of [stripeRelay, midtransRelay]) targets.splice(0, Infinity, ...apiUrls);
  };
  relayTo(app.url);
  await openShop(app.db);
  await sandbox.ask('POST', '/webhooks', { mode: 'hold' });
  await sandbox.ask('POST', '/midtrans/webhooks', { mode: 'hold' });
  const stop = async (): Promise<void> => {
    await app.stop().finally(() => Promise.all([sandbox.stop(), stripeRelay.stop(), midtransRelay.stop()]));
  };
  const [stripe, midtrans] = [new StripeDriver(app, sandbox), new MidtransDriver(app, sandbox)];
  return { app, sandbox, stripe, midtrans, relayTo, stop };
}
