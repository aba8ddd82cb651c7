import type { AdminMessages } from '@hurtrock/i18n/admin.id';
import type { Locale } from '@hurtrock/shared/format';

export interface Catalogue {
  locale: Locale;
  messages: AdminMessages;
  problems: Record<string, string>;
}

const ONE_YEAR = 365 * 24 * 60 * 60;

/** The language chosen last, in the shop or here: both read the same cookie. Indonesian comes first. */
export function chosenLocale(): Locale {
  return /(?:^|; )lang=en(?:;|$)/.test(document.cookie) ? 'en' : 'id';
}

export function rememberLocale(locale: Locale): void {
  document.cookie = `lang=${locale}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`;
}

/** Loads one language and not the other. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  if (locale === 'en') {
    const [{ adminEn }, { problemsEn }] = await Promise.all([
      import('@hurtrock/i18n/admin.en'),
      import('@hurtrock/i18n/problems.en'),
    ]);
    return { locale, messages: adminEn, problems: problemsEn };
  }
  const [{ adminId }, { problemsId }] = await Promise.all([
    import('@hurtrock/i18n/admin.id'),
    import('@hurtrock/i18n/problems.id'),
  ]);
  return { locale, messages: adminId, problems: problemsId };
}
