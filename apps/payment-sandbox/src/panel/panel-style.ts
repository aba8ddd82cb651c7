import { PAGE_STYLE } from '../page/page-style.js';

export const PANEL_STYLE = `${PAGE_STYLE}
:root { --good: #0b6b3a; --good-bg: #e3f5ea; --open: #7a4a00; --open-bg: #fff1d6; }
@media (prefers-color-scheme: dark) {
  :root { --good: #8be0b0; --good-bg: #143a26; --open: #ffd58a; --open-bg: #46340f; }
}
html { scroll-padding-top: 64px; }
main { max-width: 1240px; }
.top { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; justify-content: space-between; }
.top p { margin: 0; color: var(--muted); }
.top nav { display: flex; flex-wrap: wrap; gap: 0 4px; width: 100%; margin: 8px 0 16px; }
.top nav a { padding: 10px 12px; color: var(--ink); }
.notice {
  position: sticky;
  top: 8px;
  z-index: 1;
  margin: 0 0 16px;
  padding: 12px 16px;
  border-radius: 12px;
  color: var(--good);
  background: var(--good-bg);
  border: 1px solid currentColor;
}
.notice.bad { color: var(--danger); background: var(--danger-bg); }
.grid { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
.grid > div { display: grid; gap: 16px; align-content: start; min-width: 0; }
@media (min-width: 960px) { .grid { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 24px; } .grid .all { grid-column: 1 / -1; } }
.grid .panel h2 { margin-bottom: 12px; font-size: 1.15rem; color: var(--ink); }
.grid .panel { padding: 16px; }
.grid .sum { font-size: 1.4rem; margin: 0 0 4px; }
.grid .sum small { font-size: 0.9rem; color: var(--muted); }
.grid .hint { margin: 0 0 12px; text-align: left; color: var(--muted); }
.cards-list, .log { list-style: none; margin: 0; padding: 0; }
.item { padding: 14px 0; border-top: 1px solid var(--line); }
.item:first-child { border-top: 0; padding-top: 0; }
.item-head { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; }
.item-head strong { overflow-wrap: anywhere; }
.item-sum { margin-left: auto; font-weight: 700; font-variant-numeric: tabular-nums; }
.item-note { margin: 4px 0 10px; color: var(--muted); }
.item-note a { color: var(--ink); }
.pill { padding: 1px 10px; border-radius: 999px; font-size: 0.82rem; white-space: nowrap; color: var(--muted); border: 1px solid currentColor; }
.pill.good { color: var(--good); background: var(--good-bg); }
.pill.open { color: var(--open); background: var(--open-bg); }
.pill.bad { color: var(--danger); background: var(--danger-bg); }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
.buttons + .buttons { margin-top: 8px; }
.grid button {
  min-height: 44px;
  padding: 6px 14px;
  color: var(--ink);
  background: var(--page);
  border: 1px solid var(--muted);
}
.grid button:hover { border-color: var(--orange); }
.grid button[aria-pressed='true'] { color: #1a1a1a; background: var(--orange); border-color: var(--orange); font-weight: 700; }
.wide { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
.wide label { display: grid; gap: 2px; font-size: 0.85rem; color: var(--muted); max-width: 100%; }
.stacked { margin-bottom: 12px; }
.wide select, .wide input {
  min-height: 44px;
  max-width: 100%;
  padding: 6px 10px;
  font: inherit;
  color: var(--ink);
  background: var(--page);
  border: 1px solid var(--muted);
  border-radius: 10px;
}
.wide input[type='number'] { width: 9em; }
.gateway { padding-top: 12px; border-top: 1px solid var(--line); margin-top: 16px; }
.gateway h3 { margin: 0 0 8px; font-size: 1rem; }
.gateway h3 small { font-weight: 400; color: var(--muted); }
.log li { padding: 6px 0; }
.log:empty { display: none; }
code { overflow-wrap: anywhere; font-size: 0.9em; }
.entries { font-variant-numeric: tabular-nums; }
.entries li { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; align-items: baseline; border-top: 1px solid var(--line); }
.entries li:first-child { border-top: 0; }
.entries time { color: var(--muted); }
.entries small { display: block; color: var(--muted); overflow-wrap: anywhere; }
.entries li > * { min-width: 0; }
.entries details { grid-column: 1 / -1; }
@media (max-width: 599px) { .entries li > span:nth-of-type(2) { grid-column: 2; } }
@media (min-width: 600px) { .entries li { grid-template-columns: auto 1fr auto; } }
pre { margin: 8px 0 0; overflow-x: auto; font-size: 0.85rem; }
details summary { cursor: pointer; min-height: 44px; padding: 8px 0; }
`;
