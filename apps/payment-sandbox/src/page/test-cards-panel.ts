import { html, type Markup } from '../core/html.js';

/** Fills in the form, by the page's script; each number is also there to be typed. */
export function testCardsPanel(
  texts: { testCards: string; testCardsNote: string },
  cards: { number: string; label: string }[],
): Markup {
  return html`<section class="panel cards" aria-labelledby="cards" data-card>
    <h2 id="cards">${texts.testCards}</h2>
    <p>${texts.testCardsNote}</p>
    <ul>
      ${cards.map(
        ({ number, label }) =>
          html`<li>
            <button type="button" data-number="${number}">
              ${label}<small>${number.replace(/(\d{4})(?=\d)/g, '$1 ')}</small>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
