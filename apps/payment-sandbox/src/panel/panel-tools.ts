import type { Clock } from '../core/clock.js';
import type { Faults } from '../core/faults.js';
import { html, type Markup } from '../core/html.js';
import type { Journal, JournalEntry } from '../core/journal.js';
import { toWib } from '../midtrans/wib.js';
import { callButton, hidden } from './panel-call.js';
import { pill, sectionOf, type Tone } from './panel-parts.js';
import type { PanelTexts } from './panel-texts.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const ENTRIES = 20;

export function clockSection(clock: Clock, texts: PanelTexts): Markup {
  const advance = (label: string, advanceSeconds: number) =>
    callButton('clock', { path: '/clock', label, body: { advanceSeconds } });
  return sectionOf(
    'clock',
    texts.clock,
    html`<p class="sum"><time>${toWib(clock.now())}</time> <small>WIB</small></p>
      <p class="hint">
        ${clock.offset > 0 ? html`${clock.offset} ${texts.ahead}. ` : null}${texts.clockNote}
      </p>
      <div class="buttons">
        ${advance(texts.quarter, 15 * MINUTE)} ${advance(texts.hour, HOUR)} ${advance(texts.day, 24 * HOUR)}
        ${callButton('clock', { path: '/clock', label: texts.realTime, body: { reset: true } })}
        ${callButton('clock', { path: '/reset', label: texts.reset })}
      </div>`,
  );
}

export function faultSection(faults: Faults, texts: PanelTexts): Markup {
  const waiting = faults.list();
  const option = ([value, label]: [string, string]) => html`<option value="${value}">${label}</option>`;
  return sectionOf(
    'faults',
    texts.faults,
    html`<p class="hint">${texts.faultsNote}</p>
      <form class="wide stacked" method="post" action="/panel/faults">
        ${hidden('faults')}
        <label
          >${texts.which}
          <select name="match[path]">
            ${Object.entries(texts.endpoints).map(option)}
          </select></label
        >
        <label
          >${texts.kind}
          <select name="kind">
            ${Object.entries(texts.kinds).map(option)}
          </select></label
        >
        <label
          >${texts.times} <input name="times" type="number" min="1" max="1000" value="1" required
        /></label>
        <button type="submit">${texts.add}</button>
      </form>
      <ul class="log">
        ${waiting.map(
          ({ kind, path, times }) => html`<li>${pill(kind, 'bad')} <code>${path}</code> × ${times}</li>`,
        )}
      </ul>
      ${faults.heldCount > 0 ? html`<p>${faults.heldCount} ${texts.held}</p>` : null}
      <div class="buttons">
        ${callButton('faults', { path: '/faults/clear', label: texts.clearFaults })}
        ${callButton('faults', { path: '/faults/release', label: texts.releaseHeld })}
      </div>`,
  );
}

export function journalSection(journal: Journal, texts: PanelTexts): Markup {
  const entries = journal.find({}).filter(({ path }) => !path.includes('/assets/'));
  return sectionOf(
    'journal',
    texts.journal,
    html`<ul class="log entries">
      ${entries
        .slice(-ENTRIES)
        .reverse()
        .map((entry) => journalEntry(entry, texts))}
    </ul>`,
  );
}

function journalEntry(entry: JournalEntry, texts: PanelTexts): Markup {
  const hasBody = Object.keys(entry.body).length > 0;
  return html`<li>
    <time>${entry.at.slice(11, 19)}</time>
    <span
      ><code>${entry.method} ${entry.path}</code> ${
        entry.idempotencyKey === null ? null : html`<small>${entry.idempotencyKey}</small>`
      }</span
    >
    <span>
      ${entry.fault === null ? null : pill(entry.fault, 'bad')}
      ${entry.isReplay ? pill(texts.replay, 'plain') : null}
      ${pill(String(entry.status ?? texts.noStatus), toneOf(entry.status))}
    </span>
    ${
      hasBody
        ? html`<details>
            <summary>JSON</summary>
            <pre>${JSON.stringify(entry.body, null, 2)}</pre>
          </details>`
        : null
    }
  </li>`;
}

function toneOf(status: number | null): Tone {
  if (status === null || status >= 500) return 'bad';
  return status >= 400 ? 'open' : 'good';
}
