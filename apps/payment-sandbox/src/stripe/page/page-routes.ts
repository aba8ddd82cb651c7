import { decodeForm } from '../../core/form.js';
import type { Markup } from '../../core/html.js';
import { redirectAnswer, type Answer, type Request } from '../../core/http.js';
import { noticePage } from '../../page/notice-page.js';
import { assetAnswer, pageAnswer } from '../../page/page-answer.js';
import { pageFrame } from '../../page/page-frame.js';
import { pageLanguage } from '../../page/page-language.js';
import { PAGE_SCRIPT } from '../../page/page-script.js';
import { PAGE_STYLE } from '../../page/page-style.js';
import { patiently } from '../../page/patience.js';
import { authenticatePayment, pay, type PaymentResult } from '../payment.js';
import type { SessionRecord } from '../records.js';
import { methodTypesOf } from '../session-view.js';
import type { World } from '../world.js';
import { readForm, type ReadForm } from './page-form.js';
import { textsFor } from './page-texts.js';
import { bankPage, paymentPage } from './page-view.js';

/** The hosted page: shown, paid on, and shown again when it is over. */
export async function handlePage(world: World, request: Request): Promise<Answer> {
  if (request.path === '/c/assets/checkout.css') return assetAnswer('text/css', PAGE_STYLE);
  if (request.path === '/c/assets/checkout.js') return assetAnswer('text/javascript', PAGE_SCRIPT);
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
  await patiently(world.sender);
  return redirectAnswer(successUrl(session));
}

function successUrl(session: SessionRecord): string {
  return session.successUrl.replaceAll('{CHECKOUT_SESSION_ID}', session.id);
}

function showForm(session: SessionRecord, request: Request, read: ReadForm | null): Answer {
  const spoken = languageOf(session, request);
  const { texts } = spoken;
  const [method] = methodTypesOf(session);
  const main = paymentPage({
    session,
    texts,
    values: read?.values ?? {
      email: session.payerEmail ?? session.customerEmail ?? '',
      expiry: '',
      method: method === 'card' ? 'card' : 'delayed_succeeds',
    },
    errors: read?.errors ?? [],
    failure: read === null && request.query.declined === '1' ? session.lastFailure : null,
  });
  return page(read === null ? 200 : 422, spoken, { title: texts.title, main, session });
}

function showBank(world: World, session: SessionRecord, request: Request): Answer {
  const intent = world.state.intents.get(session.paymentIntentId ?? '');
  if (intent?.status !== 'requires_action') return redirectAnswer(`/c/pay/${session.id}`);
  const spoken = languageOf(session, request);
  const main = bankPage(session, spoken.texts);
  return page(200, spoken, { title: spoken.texts.bankTitle, main, session });
}

function closedPage(session: SessionRecord, request: Request): Answer {
  const spoken = languageOf(session, request);
  const { texts } = spoken;
  const isWaiting = session.status === 'complete' && session.paymentStatus === 'unpaid';
  const href = session.status === 'complete' ? successUrl(session) : session.cancelUrl;
  const link = href === null ? null : { href, label: texts.back };
  const [title, text] =
    session.status === 'expired'
      ? [texts.expiredTitle, texts.expiredText]
      : isWaiting
        ? [texts.waitingTitle, texts.waitingText]
        : [texts.paidTitle, texts.paidText];
  return page(200, spoken, { title, main: noticePage(title, text, link), session });
}

function unknownPage(request: Request): Answer {
  const spoken = languageOf(null, request);
  const { unknownTitle: title, unknownText } = spoken.texts;
  return page(404, spoken, { title, main: noticePage(title, unknownText, null), session: null });
}

function languageOf(session: SessionRecord | null, request: Request) {
  const language = pageLanguage(session?.locale ?? null, request.headers['accept-language']);
  return { language, texts: textsFor(language) };
}

/** The page in its frame, sent back to the shop of the session where there is one. */
function page(
  status: number,
  { language, texts }: ReturnType<typeof languageOf>,
  { title, main, session }: { title: string; main: Markup; session: SessionRecord | null },
): Answer {
  const banner = { name: texts.sandbox, note: texts.sandboxNote };
  const body = pageFrame({ language, title, banner, assets: '/c/assets/checkout', main });
  // Browsers check a form's redirects against form-action, so the shop the buyer returns to must stand there.
  return pageAnswer(status, body, session === null ? [] : [new URL(successUrl(session)).origin]);
}
