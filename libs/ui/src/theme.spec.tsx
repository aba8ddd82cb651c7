import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { preferredTheme, THEME_KEY, useTheme } from './theme';

function Switch() {
  const { theme, toggle } = useTheme();
  return <button onClick={toggle}>{theme}</button>;
}

const systemSays = (isLight: boolean) => {
  window.matchMedia = ((query: string) => ({
    matches: query.includes('light') && isLight,
  })) as typeof matchMedia;
};

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset['theme'] = 'dark';
});

test.each([
  ['light', false, 'light'],
  ['dark', true, 'dark'],
  [null, true, 'light'],
  [null, false, 'dark'],
  ['purple', false, 'dark'],
])('stored %s and a light system %s give %s', (stored, isLight, expected) => {
  systemSays(isLight);
  if (stored) localStorage.setItem(THEME_KEY, stored);
  expect(preferredTheme()).toBe(expected);
});

test('switches the page and remembers the choice under the key both apps share', async () => {
  render(<Switch />);
  await userEvent.click(screen.getByRole('button', { name: 'dark' }));
  expect(screen.getByRole('button', { name: 'light' })).toBeVisible();
  expect(document.documentElement.dataset['theme']).toBe('light');
  expect(localStorage.getItem('hurtrock-theme')).toBe('light');
});

test('follows a choice made in another tab', () => {
  systemSays(false);
  render(<Switch />);
  localStorage.setItem(THEME_KEY, 'light');
  act(() => {
    dispatchEvent(new StorageEvent('storage', { key: THEME_KEY }));
  });
  expect(screen.getByRole('button', { name: 'light' })).toBeVisible();
});
