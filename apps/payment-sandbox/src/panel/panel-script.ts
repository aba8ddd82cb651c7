/** The panel works without it: it keeps the page fresh as long as nobody is typing or reading details. */
export const PANEL_SCRIPT = `'use strict';
let isTouched = false;
addEventListener('input', () => {
  isTouched = true;
});
setInterval(() => {
  const isBusy = isTouched || document.hidden || document.querySelector('details[open]');
  const isAway = document.activeElement === document.body && String(getSelection()) === '';
  if (!isBusy && isAway) location.reload();
}, 5000);
`;
