import { BASENAME, paths } from '../app/paths';

/**
 * Where to go after the login, as an address of this router. Only a path of our own panel is taken: anything that a
 * browser could read as another site (`//evil.example`, `/\evil.example`, `https:…`) leads to the dashboard.
 */
export function safeNext(next: string | null): string {
  if (!next || !/^\/(?![/\\])/.test(next)) return paths.home();
  const url = new URL(next, 'http://panel.invalid');
  if (url.host !== 'panel.invalid') return paths.home();
  if (!url.pathname.startsWith(`${BASENAME}/`)) return paths.home();
  const path = url.pathname.slice(BASENAME.length);
  return path === paths.login() || path.startsWith('//') ? paths.home() : path + url.search + url.hash;
}
