import { PAGE_STYLE } from '../../page/page-style.js';

/** What Snap's page has beyond the common style. */
export const SNAP_STYLE = `${PAGE_STYLE}
.methods { display: grid; gap: 20px; margin-top: 12px; }
.methods h3 { margin: 0 0 8px; font-size: 0.9rem; color: var(--muted); }
.methods ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
.method {
  display: grid;
  grid-template-columns: 56px 1fr auto;
  gap: 12px;
  align-items: center;
  width: 100%;
  min-height: 60px;
  padding: 8px 14px 8px 8px;
  font: inherit;
  text-align: left;
  text-decoration: none;
  color: var(--ink);
  background: var(--page);
  border: 1px solid var(--line);
  border-radius: 12px;
}
.method:hover { border-color: var(--orange); }
.method strong, .method small { display: block; line-height: 1.3; }
.method small { color: var(--muted); }
.method .badge {
  display: grid;
  place-items: center;
  height: 44px;
  border-radius: 8px;
  font-size: 0.7rem;
  font-weight: 700;
  letter-spacing: 0.02em;
  color: #1a1a1a;
  background: #ffe3d6;
}
.method .arrow { color: var(--muted); }
.pay-to { margin: 0 0 16px; padding: 14px 16px; background: var(--page); border: 1px solid var(--line); border-radius: 12px; }
.pay-to dt { color: var(--muted); }
.pay-to dd { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; justify-content: space-between; margin: 2px 0 12px; font-size: 1.25rem; font-weight: 700; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.pay-to dd:last-child { margin-bottom: 0; }
.pay-to dd.plain { font-size: 1rem; font-weight: 400; }
.copy { min-height: 36px; padding: 4px 14px; font-size: 0.9rem; color: var(--ink); background: transparent; border: 1px solid var(--muted); }
.qr { display: block; width: min(240px, 70vw); margin: 0 auto 16px; border: 1px solid var(--line); border-radius: 12px; }
.hint { margin: 12px 0 0; color: var(--muted); font-size: 0.9rem; text-align: center; }
details summary { cursor: pointer; padding: 8px 0; font-weight: 600; min-height: 44px; line-height: 28px; }
.order { margin: 0 0 4px; color: var(--muted); overflow-wrap: anywhere; }
.steps { margin: 0 0 16px; }
.otp { text-align: left; }
.otp h1, .otp .sum { text-align: center; }
`;
