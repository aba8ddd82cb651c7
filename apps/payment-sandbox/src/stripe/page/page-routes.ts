import { setTimeout as sleep } from 'node:timers/promises';
import { decodeForm } from '../../core/form.js';
import { redirectAnswer, type Answer, type Request } from '../../core/http.js';
import { authenticatePayment, pay, type PaymentResult } from '../payment.js';
import type { SessionRecord } from '../records.js';
import { methodTypesOf } from '../session-view.js';
import type { World } from '../world.js';
import { readForm, type ReadForm } from './page-form.js';
import { PAGE_SCRIPT } from './page-script.js';
import { PAGE_STYLE } from './page-style.js';
import { pageLanguage, textsFor } from './page-texts.js';
import { bankPage, document, noticePage, paymentPage } from './page-view.js';

const WEBHOOK_PATIENCE_MS = 10_000;

/** The hosted page: shown, paid on, and shown again when it is over. */
export async function handlePage(world: World, request: Request): Promise<Answer> {
  if (request.path === '/c/assets/checkout.css') return asset('text/css', PAGE_STYLE);
  if (request.path === '/c/assets/checkout.js') return asset('text/javascript', PAGE_SCRIPT);
  const [, id, step] = /^\/c\/pay\/([A-Za-z0-9_]+)(\/3ds)?$/.exec(request.path) ?? [];
  const session = world.state.sessions.get(id ?? '');
  if (!session) return unknownPage(request);
  if (request.method === 'POST') {
    return step ? answerBank(world, session, request) : submit(world, session, request);
  }
  if (session.status !== 'open') return closedPage(session, request);
  return step ? showBank(world, session, request) : showForm(session, request, null);
}

async function submit(world: World, session: SessionRecord, request: Request): Promise<Answer> {
  if (session.status !== 'open') return afterPayment(world, session, 'not_open');
  const read = readForm(decodeForm(request.body), methodTypesOf(session), world.clock.now());
  if (read.payment === null) return showForm(session, request, read);
  return afterPayment(world, session, pay(world, session, read.payment, read.values.email));
}

async function answerBank(world: World, session: SessionRecord, request: Request): Promise<Answer> {
  const isConfirmed = decodeForm(request.body).result === 'complete';
  return afterPayment(world, session, authenticatePayment(world, session, isConfirmed));
}

async function afterPayment(world: World, session: SessionRecord, result: PaymentResult): Promise<Answer> {
  const page = `/c/pay/${session.id}`;
  if (result === 'needs_3ds') return redirectAnswer(`${page}/3ds`);
  if (result === 'declined') return redirectAnswer(`${page}?declined=1`);
  if (session.status !== 'complete') return redirectAnswer(page);
  // Stripe, too, gives the shop's webhook a moment before it sends the buyer back.
  const patience = new AbortController();
  await Promise.race([
    world.sender.idle(),
    sleep(WEBHOOK_PATIENCE_MS, undefined, { signal: patience.signal, ref: false }).catch(() => undefined),
  ]);
  patience.abort();
  return redirectAnswer(successUrl(session));
}

function successUrl(session: SessionRecord): string {
  return session.successUrl.replaceAll('{CHECKOUT_SESSION_ID}', session.id);
}

function showForm(session: SessionRecord, request: Request, read: ReadForm | null): Answer {
  const { language, texts } = languageOf(session, request);
  const [method] = methodTypesOf(session);
  const main = paymentPage({
    session,
    language,
    texts,
    values: read?.values ?? {
      email: session.payerEmail ?? session.customerEmail ?? '',
      expiry: '',
      method: method === 'card' ? 'card' : 'delayed_succeeds',
    },
    errors: read?.errors ?? [],
    failure: read === null && request.query.declined === '1' ? session.lastFailure : null,
  });
  return page(read === null ? 200 : 422, document(language, texts, texts.title, main), session);
}

function showBank(world: World, session: SessionRecord, request: Request): Answer {
  const intent = world.state.intents.get(session.paymentIntentId ?? '');
  if (intent?.status !== 'requires_action') return redirectAnswer(`/c/pay/${session.id}`);
  const { language, texts } = languageOf(session, request);
  return page(200, document(language, texts, texts.bankTitle, bankPage(session, texts)), session);
}

function closedPage(session: SessionRecord, request: Request): Answer {
  const { language, texts } = languageOf(session, request);
  const isWaiting = session.status === 'complete' && session.paymentStatus === 'unpaid';
  const href = session.status === 'complete' ? successUrl(session) : session.cancelUrl;
  const link = href === null ? null : { href, label: texts.back };
  const [title, text] =
    session.status === 'expired'
      ? [texts.expiredTitle, texts.expiredText]
      : isWaiting
        ? [texts.waitingTitle, texts.waitingText]
        : [texts.paidTitle, texts.paidText];
  return page(200, document(language, texts, title, noticePage(title, text, link)), session);
}

function unknownPage(request: Request): Answer {
  const language = pageLanguage(null, request.headers['accept-language']);
  const texts = textsFor(language);
  const main = noticePage(texts.unknownTitle, texts.unknownText, null);
  return page(404, document(language, texts, texts.unknownTitle, main), null);
}

function languageOf(session: SessionRecord, request: Request) {
  const language = pageLanguage(session.locale, request.headers['accept-language']);
  return { language, texts: textsFor(language) };
}

function page(status: number, body: string, session: SessionRecord | null): Answer {
  // Browsers check a form's redirects against form-action, so the shop the buyer returns to must stand there.
  const shop = session === null ? '' : ` ${new URL(successUrl(session)).origin}`;
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    `form-action 'self'${shop}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  return { status, headers, body };
}

function asset(type: string, body: string): Answer {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  return { status: 200, headers, body };
}
