import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import type { Locale } from '@hurtrock/shared/format';
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';

export interface Language {
  locale: Locale;
  messages: StorefrontMessages;
}

interface LanguageSwitch extends Language {
  switchTo: (locale: Locale) => Promise<void>;
}

const LanguageContext = createContext<LanguageSwitch | null>(null);
const COOKIE_SECONDS = 365 * 24 * 60 * 60;

/** Fetches the texts of one language; the other stays on the server. */
export async function loadMessages(locale: Locale): Promise<StorefrontMessages> {
  return locale === 'en'
    ? (await import('@hurtrock/i18n/storefront.en')).storefrontEn
    : (await import('@hurtrock/i18n/storefront.id')).storefrontId;
}

/** The language of the `lang` cookie, which the server reads too; Indonesian where it says nothing. */
export function readLocale(): Locale {
  return /(?:^|;\s*)lang=en(?:;|$)/.test(document.cookie) ? 'en' : 'id';
}

export function MessagesProvider({ initial, children }: { initial: Language; children: ReactNode }) {
  const [language, setLanguage] = useState(initial);
  const switchTo = useCallback(async (locale: Locale) => {
    const messages = await loadMessages(locale);
    document.cookie = `lang=${locale}; path=/; max-age=${COOKIE_SECONDS}; samesite=lax`;
    document.documentElement.lang = locale;
    setLanguage({ locale, messages });
  }, []);
  const value = useMemo(() => ({ ...language, switchTo }), [language, switchTo]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

/** The language on screen, and the switch. */
export function useLanguage(): LanguageSwitch {
  const language = use(LanguageContext);
  if (!language) throw new Error('useLanguage needs a MessagesProvider above it');
  return language;
}

export const useMessages = () => useLanguage().messages;
export const useLocale = () => useLanguage().locale;
