import { expect, type Page } from '@playwright/test';

/** Nothing that somebody typed has come to life on this page; `place` names it in a failure. */
export async function expectInert(page: Page, place: string): Promise<void> {
  const alive = await page.evaluate(() => ({
    ran: '__xss' in window,
    strange: document.querySelectorAll(
      '[onerror],[onload],[onfocus],[ontoggle],[onstart],iframe[src^="javascript"],a[href^="javascript" i],base,object,embed',
    ).length,
  }));
  expect({ place, ...alive }).toEqual({ place, ran: false, strange: 0 });
}

/** Fails the journey when a dialog of the browser opens: only a script could have asked for it. */
export function refuseDialogs(page: Page): void {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
}
