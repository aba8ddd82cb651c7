/** Mobile first; light or dark as the system says. Orange is a fill under dark text, never small text on white. */
export const PAGE_STYLE = `:root {
  --orange: #ff6b35;
  --orange-2: #ff8c42;
  --ink: #1a1a1a;
  --page: #ffffff;
  --surface: #f8f9fa;
  --muted: #5c656d;
  --line: #d6dade;
  --danger: #a61b1b;
  --danger-bg: #fdecea;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #f8f9fa;
    --page: #1a1a1a;
    --surface: #2d2d2d;
    --muted: #b4bac0;
    --line: #4a4f54;
    --danger: #ffb4a9;
    --danger-bg: #46201d;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--page);
  color: var(--ink);
  font: 16px/1.5 "Segoe UI", system-ui, sans-serif;
}
.sandbox {
  margin: 0;
  padding: 10px 16px;
  text-align: center;
  color: #1a1a1a;
  background: repeating-linear-gradient(135deg, var(--orange) 0 18px, var(--orange-2) 18px 36px);
}
.sandbox strong { letter-spacing: 0.12em; }
main { max-width: 960px; margin: 0 auto; padding: 16px; }
h1 { font-size: 1.6rem; margin: 12px 0 16px; }
h2 { font-size: 1rem; margin: 0; color: var(--muted); font-weight: 600; }
.columns { display: grid; gap: 16px; }
@media (min-width: 760px) {
  main { padding: 32px 24px; }
  .columns { grid-template-columns: 1fr 1fr; align-items: start; gap: 24px; }
  .form { grid-column: 2; grid-row: 1 / span 2; }
}
.panel {
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 15px;
  padding: 20px;
}
.narrow { max-width: 480px; margin: 24px auto; text-align: center; }
.sum { font-size: 2rem; font-weight: 700; margin: 4px 0 16px; font-variant-numeric: tabular-nums; }
.lines { list-style: none; margin: 0; padding: 0; }
.lines li, .total {
  display: flex;
  justify-content: space-between;
  gap: 16px;
  padding: 10px 0;
  border-top: 1px solid var(--line);
  margin: 0;
}
.lines small { display: block; color: var(--muted); }
.amount { white-space: nowrap; font-variant-numeric: tabular-nums; }
.total { font-weight: 700; }
.field { margin: 0 0 14px; }
.field label, legend { display: block; padding: 0; font-weight: 600; margin-bottom: 4px; }
.field input {
  width: 100%;
  min-height: 46px;
  padding: 10px 12px;
  font: inherit;
  color: var(--ink);
  background: var(--page);
  border: 1px solid var(--muted);
  border-radius: 10px;
}
.field input[aria-invalid] { border: 2px solid var(--danger); }
.error { display: block; margin-top: 4px; color: var(--danger); }
.pair { display: grid; grid-template-columns: 3fr 2fr; gap: 12px; }
fieldset { border: 0; margin: 0 0 14px; padding: 0; }
.choice {
  display: flex;
  gap: 10px;
  align-items: center;
  min-height: 46px;
  padding: 8px 12px;
  border: 1px solid var(--line);
  border-radius: 10px;
  margin-top: 6px;
}
.choice input { accent-color: var(--orange); width: 20px; height: 20px; }
button, .primary { font: inherit; cursor: pointer; border-radius: 10px; }
.primary {
  display: block;
  width: 100%;
  min-height: 52px;
  padding: 12px 20px;
  border: 0;
  font-weight: 700;
  text-align: center;
  text-decoration: none;
  color: #1a1a1a;
  background: linear-gradient(135deg, var(--orange), var(--orange-2));
}
.primary:hover { filter: brightness(1.05); }
.secondary {
  width: 100%;
  min-height: 48px;
  margin-top: 12px;
  color: var(--ink);
  background: transparent;
  border: 1px solid var(--muted);
}
:focus-visible { outline: 3px solid var(--orange); outline-offset: 2px; }
.quiet { display: block; margin-top: 16px; padding: 8px; text-align: center; color: var(--ink); }
.alert {
  margin-bottom: 16px;
  padding: 12px 14px;
  color: var(--danger);
  background: var(--danger-bg);
  border: 1px solid var(--danger);
  border-radius: 10px;
}
.cards p { margin: 0 0 10px; color: var(--muted); }
.cards ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(152px, 1fr)); gap: 8px; }
.cards button {
  width: 100%;
  height: 100%;
  min-height: 56px;
  padding: 8px 12px;
  text-align: left;
  line-height: 1.3;
  color: var(--ink);
  background: var(--page);
  border: 1px solid var(--line);
}
.cards button:hover { border-color: var(--orange); }
.cards small { display: block; color: var(--muted); font-size: 0.78rem; white-space: nowrap; }
[hidden] { display: none !important; }
`;
