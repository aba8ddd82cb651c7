import { html, scriptJson, type Html } from './html.js';
import type { Ask } from './page-route.js';

/** An answer as it was read for a page. */
export interface Read {
  ask: Ask;
  status: number;
  data: unknown;
  /** Where it has moved to. */
  location?: string;
}

/** What the app need not ask for any more. */
export const routeData = (reads: Read[], nonce: Html): Html =>
  html`<script type="application/json" id="route-data" ${nonce}>
    ${scriptJson(
      reads
        .filter(({ status }) => status === 200)
        .map(({ ask: { path, init, isPaged }, data }) => ({ path, init, isPaged, data })),
    )}
  </script>`;
