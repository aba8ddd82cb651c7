import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Look {
  theme: 'dark' | 'light';
  lang: 'id' | 'en';
  width: number;
}

export const LOOKS: Look[] = [
  { theme: 'dark', lang: 'id', width: 1440 },
  { theme: 'light', lang: 'en', width: 360 },
];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

export async function dress(page: Page, { theme, lang, width }: Look, baseURL: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.context().addCookies([{ name: 'lang', value: lang, url: baseURL }]);
  await page.addInitScript((chosen) => localStorage.setItem('hurtrock-theme', chosen), theme);
}

/** The page passes axe and never scrolls sideways; `place` names it in a failure. */
export async function expectFine(page: Page, place: string): Promise<void> {
  expect({ place, violations: await violations(page) }).toEqual({ place, violations: [] });
  const sideways = await page.evaluate(
    // Below zero behind a dialog, which keeps the scroll bar's room free.
    () => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
  expect({ place, sideways }).toEqual({ place, sideways: 0 });
}
