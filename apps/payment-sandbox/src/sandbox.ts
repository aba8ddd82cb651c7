import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { coreRoutes } from './admin/core-routes.js';
import { midtransRoutes } from './admin/midtrans-routes.js';
import { midtransStateRoutes } from './admin/midtrans-state-routes.js';
import { midtransWebhookRoutes } from './admin/midtrans-webhook-routes.js';
import { mischiefRoutes } from './admin/mischief-routes.js';
import { stateRoutes } from './admin/state-routes.js';
import { stripeRoutes } from './admin/stripe-routes.js';
import { stripeStaffRoutes } from './admin/stripe-staff-routes.js';
import { webhookRoutes } from './admin/webhook-routes.js';
import type { Config } from './config.js';
import { Clock } from './core/clock.js';
import { Faults } from './core/faults.js';
import { Journal } from './core/journal.js';
import { logError } from './core/log.js';
import { isLoopback } from './core/loopback.js';
import { StateFile } from './core/state-file.js';
import type { Delivery, DeliveryMode, WebhookSender } from './core/webhook-sender.js';
import { MidtransGateway } from './midtrans/midtrans-gateway.js';
import type { MidtransWorld } from './midtrans/midtrans-world.js';
import { MidtransState, type MidtransSnapshot } from './midtrans/state.js';
import { Panel } from './panel/panel.js';
import { midtransSender, stripeSender } from './senders.js';
import { createSandboxServer } from './server.js';
import { accountOf } from './stripe/account.js';
import { StripeState, type StripeSnapshot } from './stripe/state.js';
import { StripeGateway } from './stripe/stripe-gateway.js';
import type { World } from './stripe/world.js';

interface Snapshot {
  clockOffset: number;
  stripe: StripeSnapshot;
  stripeWebhooks: SentWebhooks;
  midtrans: MidtransSnapshot;
  midtransWebhooks: SentWebhooks;
}

interface SentWebhooks {
  mode: DeliveryMode;
  deliveries: Delivery[];
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
  const file: StateFile = new StateFile(config.dataDirectory, () => snapshotOf(clock, worlds));
  const worlds: Worlds = buildWorlds(config, clock, () => file.save());
  const { server, sweep, faults } = buildServer(config, { clock, worlds, file });
  restore(file.load() as Partial<Snapshot> | null, clock, worlds);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  for (const world of [worlds.stripe, worlds.midtrans]) world.publicUrl = config.publicUrl ?? url;
  const timer = setInterval(() => void sweep().catch(logError), SWEEP_EVERY_MS);
  const close = async () => {
    clearInterval(timer);
    for (const world of [worlds.stripe, worlds.midtrans]) world.sender.close();
    faults.clear();
    await closeServer(server);
    await file.save();
  };
  return { url, close };
}

interface Worlds {
  stripe: World;
  midtrans: MidtransWorld;
}

function buildWorlds(config: Config, clock: Clock, saved: () => Promise<void>): Worlds {
  const publicUrl = config.publicUrl ?? '';
  return {
    stripe: {
      clock,
      state: new StripeState(),
      sender: stripeSender(config, saved),
      publicUrl,
      webhookAccount: accountOf(config.stripeKeys[0] ?? ''),
      minimumRupiah: config.minimumRupiah,
    },
    midtrans: {
      clock,
      state: new MidtransState(),
      sender: midtransSender(config, saved),
      publicUrl,
      serverKey: config.midtransServerKey,
    },
  };
}

function buildServer(
  config: Config,
  { clock, worlds, file }: { clock: Clock; worlds: Worlds; file: StateFile },
) {
  const { stripe, midtrans } = worlds;
  const gateways = [new StripeGateway(stripe, config.stripeKeys), new MidtransGateway(midtrans)];
  const journal = new Journal();
  const faults = new Faults();
  const sweep = async () => {
    const changes = gateways.map((gateway) => gateway.sweep());
    if (changes.includes(true)) await file.save();
  };
  const reset = async () => {
    for (const part of [stripe.state, midtrans.state, journal, faults]) part.clear();
    for (const world of [stripe, midtrans]) world.sender.reset();
    clock.reset();
    await file.save();
  };
  const adminRoutes = [
    ...coreRoutes({ clock, journal, faults, sweep }),
    ...stateRoutes(stripe, reset),
    ...stripeRoutes(stripe),
    ...stripeStaffRoutes(stripe),
    ...webhookRoutes(stripe, config.stripeWebhookSecret),
    ...midtransStateRoutes(midtrans),
    ...midtransRoutes(midtrans),
    ...midtransWebhookRoutes(midtrans),
    ...mischiefRoutes(worlds, config.stripeWebhookSecret),
  ];
  const server = createSandboxServer({
    gateways,
    adminRoutes,
    panel: new Panel({ stripe, midtrans, clock, journal, faults, adminRoutes }),
    journal,
    faults,
    sweep,
    saved: () => file.save(),
  });
  return { server, sweep, faults };
}

/** Lets running requests end, but not those that a fault has left hanging. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), CLOSING_PATIENCE_MS).unref();
  });
}

function snapshotOf(clock: Clock, { stripe, midtrans }: Worlds): Snapshot {
  return {
    clockOffset: clock.offset,
    stripe: stripe.state.toJSON(),
    stripeWebhooks: sentBy(stripe.sender),
    midtrans: midtrans.state.toJSON(),
    midtransWebhooks: sentBy(midtrans.sender),
  };
}

function sentBy(sender: WebhookSender): SentWebhooks {
  return { mode: sender.mode, deliveries: sender.list() };
}

/** A file written before a half existed has nothing of it. */
function restore(snapshot: Partial<Snapshot> | null, clock: Clock, { stripe, midtrans }: Worlds): void {
  if (snapshot === null) return;
  clock.advance(snapshot.clockOffset ?? 0);
  if (snapshot.stripe) stripe.state.restore(snapshot.stripe);
  if (snapshot.midtrans) midtrans.state.restore(snapshot.midtrans);
  restoreSent(stripe.sender, snapshot.stripeWebhooks);
  restoreSent(midtrans.sender, snapshot.midtransWebhooks);
}

function restoreSent(sender: WebhookSender, sent: SentWebhooks | undefined): void {
  if (sent) sender.restore(sent.deliveries, sent.mode);
}
