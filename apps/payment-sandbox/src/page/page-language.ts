export type PageLanguage = 'id' | 'en';

/** The language that was agreed on; without one the browser's, and Indonesian when that says nothing. */
export function pageLanguage(locale: string | null, acceptLanguage: string | undefined): PageLanguage {
  if (locale !== null && locale !== 'auto') return locale === 'id' ? 'id' : 'en';
  const first = (acceptLanguage ?? '').split(',')[0] ?? '';
  return first === '' || first.startsWith('*') || first.toLowerCase().startsWith('id') ? 'id' : 'en';
}
