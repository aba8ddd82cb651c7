import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { coreRoutes } from './admin/core-routes.js';
import { stateRoutes } from './admin/state-routes.js';
import { stripeRoutes } from './admin/stripe-routes.js';
import { webhookRoutes } from './admin/webhook-routes.js';
import type { Config } from './config.js';
import { Clock } from './core/clock.js';
import { Faults } from './core/faults.js';
import { Journal } from './core/journal.js';
import { logError } from './core/log.js';
import { isLoopback } from './core/loopback.js';
import { StateFile } from './core/state-file.js';
import { WebhookSender, type Delivery, type DeliveryMode } from './core/webhook-sender.js';
import { createSandboxServer } from './server.js';
import { accountOf } from './stripe/account.js';
import { StripeState, type StripeSnapshot } from './stripe/state.js';
import { StripeGateway } from './stripe/stripe-gateway.js';
import { signatureHeader, type World } from './stripe/world.js';

interface Snapshot {
  clockOffset: number;
  stripe: StripeSnapshot;
  stripeWebhooks: { mode: DeliveryMode; deliveries: Delivery[] };
}

export interface Sandbox {
  /** `http://127.0.0.1:3001`, with the port that was chosen. */
  url: string;
  close: () => Promise<void>;
}

const SWEEP_EVERY_MS = 1000;
const CLOSING_PATIENCE_MS = 500;

/** Builds the parts, takes up the state of a former run, and listens. */
export async function startSandbox(config: Config): Promise<Sandbox> {
  if (!isLoopback(config.host)) throw new Error(`Not a loopback address: ${config.host}`);
  const clock = new Clock();
  const state = new StripeState();
  const file = new StateFile(config.dataDirectory, (): Snapshot => ({
    clockOffset: clock.offset,
    stripe: state.toJSON(),
    stripeWebhooks: { mode: sender.mode, deliveries: sender.list() },
  }));
  const sender = stripeSender(config, () => file.save());
  const world: World = {
    clock,
    state,
    sender,
    publicUrl: config.publicUrl ?? '',
    webhookAccount: accountOf(config.stripeKeys[0] ?? ''),
    minimumRupiah: config.minimumRupiah,
  };
  const stripe = new StripeGateway(world, config.stripeKeys);
  const journal = new Journal();
  const faults = new Faults();
  const sweep = async () => {
    if (stripe.sweep()) await file.save();
  };
  const reset = async () => {
    for (const part of [state, journal, faults]) part.clear();
    sender.reset();
    clock.reset();
    await file.save();
  };
  const server = createSandboxServer({
    gateways: [stripe],
    adminRoutes: [
      ...coreRoutes({ clock, journal, faults, sweep }),
      ...stateRoutes(world, reset),
      ...stripeRoutes(world),
      ...webhookRoutes(world, config.stripeWebhookSecret),
    ],
    journal,
    faults,
    sweep,
    saved: () => file.save(),
  });
  restore(file, { clock, state, sender });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  world.publicUrl = config.publicUrl ?? url;
  const timer = setInterval(() => void sweep().catch(logError), SWEEP_EVERY_MS);
  const close = async () => {
    clearInterval(timer);
    sender.close();
    faults.clear();
    await closeServer(server);
    await file.save();
  };
  return { url, close };
}

/** Lets running requests end, but not those that a fault has left hanging. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), CLOSING_PATIENCE_MS).unref();
  });
}

function stripeSender(config: Config, saved: () => Promise<void>): WebhookSender {
  const headers = (body: string) => ({
    'stripe-signature': signatureHeader(body, config.stripeWebhookSecret, Math.floor(Date.now() / 1000)),
    'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
  });
  return new WebhookSender({
    url: config.stripeWebhookUrl,
    headers,
    retryAfterSeconds: config.webhookRetrySeconds,
    saved,
  });
}

function restore(file: StateFile, parts: { clock: Clock; state: StripeState; sender: WebhookSender }): void {
  const snapshot = file.load() as Snapshot | null;
  if (snapshot === null) return;
  parts.clock.advance(snapshot.clockOffset);
  parts.state.restore(snapshot.stripe);
  parts.sender.restore(snapshot.stripeWebhooks.deliveries, snapshot.stripeWebhooks.mode);
}
