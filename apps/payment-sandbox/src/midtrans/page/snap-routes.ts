import type { Markup } from '../../core/html.js';
import { decodeForm, type FormTree } from '../../core/form.js';
import { redirectAnswer, type Answer, type Request } from '../../core/http.js';
import { formText } from '../../page/form-input.js';
import { noticePage } from '../../page/notice-page.js';
import { assetAnswer, pageAnswer } from '../../page/page-answer.js';
import { pageFrame } from '../../page/page-frame.js';
import { pageLanguage } from '../../page/page-language.js';
import { PAGE_SCRIPT } from '../../page/page-script.js';
import { patiently } from '../../page/patience.js';
import { TEST_OTP } from '../cards.js';
import { CHANNELS } from '../channels.js';
import type { MidtransWorld } from '../midtrans-world.js';
import { choose, pay, payByCard } from '../payment.js';
import { phaseOf } from '../phase.js';
import type { SnapRecord } from '../records.js';
import { statusCodeOf } from '../transaction-view.js';
import { readCard, type ReadCard } from './snap-form.js';
import { SNAP_STYLE } from './snap-style.js';
import { snapTexts } from './snap-texts.js';
import { cardPage, methodsPage, otpPage, type SnapPage } from './snap-view.js';
import { waitingPage } from './waiting-view.js';

const PAGE = /^\/snap\/v3\/redirection\/([^/]+)(?:\/(choose|card|otp|pay))?$/;
const EMPTY_CARD: ReadCard = { expiry: '', errors: [], card: null };

/** One request to a page that exists. */
interface Visit {
  world: MidtransWorld;
  snap: SnapRecord;
  request: Request;
  address: string;
  form: FormTree;
}

/** Snap's hosted page: choosing, paying, and what it says when it is opened again. */
export async function handleSnapPage(world: MidtransWorld, request: Request): Promise<Answer> {
  if (request.path === '/snap/assets/snap.css') return assetAnswer('text/css', SNAP_STYLE);
  if (request.path === '/snap/assets/snap.js') return assetAnswer('text/javascript', PAGE_SCRIPT);
  const [, token = '', step = ''] = PAGE.exec(request.path) ?? [];
  const snap = world.state.snapByToken(token);
  if (!snap) return unknownPage(request);
  const address = `/snap/v3/redirection/${token}`;
  const visit = { world, snap, request, address, form: decodeForm(request.body) };
  if (request.method !== 'POST') return show(visit, step);
  const answer = submit(visit, step);
  await patiently(world.sender);
  return answer;
}

function show(visit: Visit, step: string): Answer {
  const { world, snap, request, address } = visit;
  const phase = phaseOf(world, snap);
  const latest = world.state.latestOn(snap);
  const { texts, page } = pageOf(visit);
  if (phase === 'waiting' && latest) {
    return answer(visit, texts.channels[latest.channel].name, waitingPage(page, latest));
  }
  if (phase !== 'choosing' && phase !== 'waiting') return closedPage(visit, phase);
  if (step === 'card' && takesCards(snap)) {
    return answer(visit, texts.card.title, cardPage(page, EMPTY_CARD));
  }
  if (step === 'otp' && snap.pendingCard) return answer(visit, texts.otp.title, otpPage(page, false));
  if (step !== '') return redirectAnswer(address);
  const isDeclined = request.query.declined === '1' && latest !== undefined;
  const refusal = latest?.status === 'failure' ? texts.declined.failure : texts.declined.deny;
  return answer(visit, texts.title, methodsPage(page, isDeclined ? refusal : null));
}

/** Each press does what it can in the state it finds; the page that follows tells how it stands. */
function submit(visit: Visit, step: string): Answer {
  const { world, snap, address, form } = visit;
  switch (step) {
    case 'choose': {
      const channel = CHANNELS.find((name) => name === form.channel);
      if (channel) choose(world, snap, channel);
      return redirectAnswer(address);
    }
    case 'card':
      return submitCard(visit);
    case 'otp':
      return submitOtp(visit);
    case 'pay': {
      const waiting = world.state.latestOn(snap);
      if (waiting?.status !== 'pending') return redirectAnswer(address);
      const outcome = form.outcome === 'denied' ? 'denied' : 'succeeded';
      const result = pay(world, snap, { outcome, channel: waiting.channel });
      return redirectAnswer(result === 'denied' ? `${address}?declined=1` : address);
    }
    default:
      return redirectAnswer(address);
  }
}

function submitCard(visit: Visit): Answer {
  const { world, snap, address, form } = visit;
  if (phaseOf(world, snap) !== 'choosing' || !takesCards(snap)) return redirectAnswer(address);
  const read = readCard(form, world.clock.now());
  if (read.card === null) {
    const { texts, page } = pageOf(visit);
    return answer(visit, texts.card.title, cardPage(page, read), 422);
  }
  snap.pendingCard = read.card;
  return redirectAnswer(`${address}/otp`);
}

function submitOtp(visit: Visit): Answer {
  const { world, snap, address, form } = visit;
  const card = snap.pendingCard;
  if (card === null) return redirectAnswer(address);
  if (form.step === 'cancel') {
    snap.pendingCard = null;
    return redirectAnswer(`${address}/card`);
  }
  if (formText(form, 'otp') !== TEST_OTP) {
    const { texts, page } = pageOf(visit);
    return answer(visit, texts.otp.title, otpPage(page, true), 422);
  }
  const result = payByCard(world, snap, card);
  return redirectAnswer(result === 'denied' || result === 'failed' ? `${address}?declined=1` : address);
}

function takesCards(snap: SnapRecord): boolean {
  return snap.enabledPayments.includes('credit_card');
}

function closedPage(
  visit: Visit,
  phase: Exclude<ReturnType<typeof phaseOf>, 'choosing' | 'waiting'>,
): Answer {
  const { texts, page } = pageOf(visit);
  const { title, text } = texts.closed[phase];
  const link = page.backUrl === null ? null : { href: page.backUrl, label: texts.back };
  return answer(visit, title, noticePage(title, text, link));
}

function unknownPage(request: Request): Answer {
  const { language, texts } = languageOf(request);
  const title = texts.unknownTitle;
  const banner = { name: texts.sandbox, note: texts.sandboxNote };
  const main = noticePage(title, texts.unknownText, null);
  return pageAnswer(404, pageFrame({ language, title, banner, assets: '/snap/assets/snap', main }));
}

function pageOf({ world, snap, request, address }: Visit) {
  const { texts } = languageOf(request);
  const page: SnapPage = { snap, texts, address, backUrl: backUrl(world, snap) };
  return { texts, page };
}

function answer({ request }: Visit, title: string, main: Markup, status = 200): Answer {
  const { language, texts } = languageOf(request);
  const banner = { name: texts.sandbox, note: texts.sandboxNote };
  return pageAnswer(status, pageFrame({ language, title, banner, assets: '/snap/assets/snap', main }));
}

function languageOf(request: Request) {
  const language = pageLanguage(null, request.headers['accept-language']);
  return { language, texts: snapTexts(language) };
}

/** The shop's address with what Snap tells it there, which proves nothing to a careful shop. */
function backUrl(world: MidtransWorld, snap: SnapRecord): string | null {
  if (snap.finishUrl === null) return null;
  const url = new URL(snap.finishUrl);
  url.searchParams.set('order_id', snap.orderId);
  const latest = world.state.latestOn(snap);
  if (latest) {
    url.searchParams.set('status_code', statusCodeOf(latest, 'notification'));
    url.searchParams.set('transaction_status', latest.status);
  }
  return url.href;
}
