import { isFromThisMachine, runAdmin, type AdminRoute } from '../admin/admin-api.js';
import { AdminError } from '../admin/admin-input.js';
import type { Clock } from '../core/clock.js';
import type { Faults } from '../core/faults.js';
import { decodeForm } from '../core/form.js';
import { html, type Markup } from '../core/html.js';
import { jsonAnswer, redirectAnswer, type Answer, type Request } from '../core/http.js';
import type { Journal } from '../core/journal.js';
import { isJsonObject } from '../core/json.js';
import type { DeliveryAttempt } from '../core/webhook-sender.js';
import type { MidtransWorld } from '../midtrans/midtrans-world.js';
import { assetAnswer, pageAnswer } from '../page/page-answer.js';
import { pageFrame } from '../page/page-frame.js';
import { pageLanguage } from '../page/page-language.js';
import type { World } from '../stripe/world.js';
import { bodyOf } from './panel-call.js';
import { midtransSection } from './panel-midtrans.js';
import { PANEL_SCRIPT } from './panel-script.js';
import { stripeSection } from './panel-stripe.js';
import { PANEL_STYLE } from './panel-style.js';
import { panelTexts, type PanelTexts } from './panel-texts.js';
import { clockSection, faultSection, journalSection } from './panel-tools.js';
import { webhookSection } from './panel-webhooks.js';

export interface PanelParts {
  stripe: World;
  midtrans: MidtransWorld;
  clock: Clock;
  journal: Journal;
  faults: Faults;
  adminRoutes: AdminRoute[];
}

/** The admin API with buttons, for people. What it does is what the API does. */
export class Panel {
  /** What the last press came to; shown once. */
  private notice: { text: string; isBad: boolean } | null = null;

  constructor(private readonly parts: PanelParts) {}

  owns(path: string): boolean {
    return path === '/' || path.startsWith('/panel/');
  }

  async handle(request: Request): Promise<Answer> {
    if (!isFromThisMachine(request)) return refusal();
    if (request.path === '/panel/panel.css') return assetAnswer('text/css', PANEL_STYLE);
    if (request.path === '/panel/panel.js') return assetAnswer('text/javascript', PANEL_SCRIPT);
    if (request.method === 'GET' && request.path === '/') return this.page(request);
    if (request.method !== 'POST' || request.path === '/') return jsonAnswer(404, { error: 'not_found' });
    return isFromItself(request) ? this.press(request) : refusal();
  }

  private async press(request: Request): Promise<Answer> {
    const form = decodeForm(request.body);
    const texts = textsOf(request);
    const path = `/_sandbox${request.path.slice('/panel'.length)}`;
    const body = JSON.stringify(bodyOf(form));
    try {
      const result = await runAdmin(this.parts.adminRoutes, { ...request, path, body });
      this.notice = { text: summaryOf(result, texts), isBad: false };
    } catch (error) {
      if (!(error instanceof AdminError)) throw error;
      this.notice = { text: error.message, isBad: true };
    }
    const section = typeof form.section === 'string' && /^[a-z]+$/.test(form.section) ? form.section : '';
    return redirectAnswer(section === '' ? '/' : `/#${section}`);
  }

  private page(request: Request): Answer {
    const texts = textsOf(request);
    const body = pageFrame({
      language: pageLanguage(null, request.headers['accept-language']),
      title: texts.title,
      banner: { name: texts.sandbox, note: texts.sandboxNote },
      assets: '/panel/panel',
      main: html`${head(texts)} ${this.takeNotice()} ${this.sections(texts)}`,
    });
    const answer = pageAnswer(200, body);
    // Without a referrer browsers would not say from which page a button was pressed.
    return { ...answer, headers: { ...answer.headers, 'referrer-policy': 'same-origin' } };
  }

  private takeNotice(): Markup | null {
    const { notice } = this;
    this.notice = null;
    if (notice === null) return null;
    return html`<p class="notice ${notice.isBad ? 'bad' : ''}" role="status">${notice.text}</p>`;
  }

  private sections(texts: PanelTexts): Markup {
    const { stripe, midtrans, clock, journal, faults } = this.parts;
    return html`<div class="grid">
      <div>${midtransSection(midtrans, texts)} ${stripeSection(stripe, texts)}</div>
      <div>
        ${webhookSection({ stripe: stripe.sender, midtrans: midtrans.sender }, texts)}
        ${faultSection(faults, texts)} ${clockSection(clock, texts)}
      </div>
      <div class="all">${journalSection(journal, texts)}</div>
    </div>`;
  }
}

function head(texts: PanelTexts): Markup {
  const link = (section: string, label: string) => html`<a href="#${section}">${label}</a>`;
  return html`<div class="top">
    <h1>${texts.title}</h1>
    <p>${texts.intro}</p>
    <nav>
      ${link('midtrans', 'Midtrans')} ${link('stripe', 'Stripe')} ${link('webhooks', texts.webhooks)}
      ${link('faults', texts.faults)} ${link('clock', texts.clock)} ${link('journal', texts.journal)}
      <a href="/">${texts.refresh}</a>
    </nav>
  </div>`;
}

function textsOf(request: Request): PanelTexts {
  return panelTexts(pageLanguage(null, request.headers['accept-language']));
}

/** Any page in the browser can send a form here; only the panel's own come with its own address. */
function isFromItself({ headers }: Request): boolean {
  return headers.origin === `http://${headers.host}`;
}

function refusal(): Answer {
  return jsonAnswer(403, { error: 'The panel is for people on this machine only.' });
}

function summaryOf(result: unknown, texts: PanelTexts): string {
  if (!isJsonObject(result)) return texts.done;
  if (typeof result.result === 'string') return `${texts.done} ${result.result}`;
  if (Array.isArray(result.deliveries)) return `${texts.sent} ${result.deliveries.length}`;
  if (Array.isArray(result.attempts)) {
    const statuses = (result.attempts as DeliveryAttempt[]).map(({ status }) => status ?? texts.noAnswer);
    return `${texts.answered} ${statuses.join(', ')}`;
  }
  return texts.done;
}
