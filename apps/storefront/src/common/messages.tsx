import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import type { storefrontLaterId } from '@hurtrock/i18n/storefront.later.id';
import type { Locale } from '@hurtrock/shared/format';
import {
  createContext,
  use,
  useCallback,
  useMemo,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';

export interface Language {
  locale: Locale;
  messages: StorefrontMessages;
}

interface LanguageSwitch extends Language {
  switchTo: (locale: Locale) => Promise<void>;
}

const LanguageContext = createContext<LanguageSwitch | null>(null);
const COOKIE_SECONDS = 365 * 24 * 60 * 60;

/**
 * Fetches the texts of one language; the other stays on the server. So do those from the cart on: typed as if they were
 * there, they are added by `withLaterMessages` around what says them.
 */
export async function loadMessages(locale: Locale): Promise<StorefrontMessages> {
  const first =
    locale === 'en'
      ? (await import('@hurtrock/i18n/storefront.first.en')).storefrontFirstEn
      : (await import('@hurtrock/i18n/storefront.first.id')).storefrontFirstId;
  return first as StorefrontMessages;
}

const later = new Map<Locale, Promise<typeof storefrontLaterId>>();

function laterMessages(locale: Locale): Promise<typeof storefrontLaterId> {
  const known = later.get(locale);
  if (known) return known;
  const loading =
    locale === 'en'
      ? import('@hurtrock/i18n/storefront.later.en').then((file) => file.storefrontLaterEn)
      : import('@hurtrock/i18n/storefront.later.id').then((file) => file.storefrontLaterId);
  // What failed on a weak line is asked for again.
  loading.catch(() => later.delete(locale));
  later.set(locale, loading);
  return loading;
}

/** Loads a component that says more than every visit reads, and these texts beside it. */
export async function withLaterMessages(load: () => Promise<{ default: ComponentType }>) {
  const [{ default: Component }] = await Promise.all([load(), laterMessages(readLocale())]);
  return { default: () => <LaterMessages Component={Component} /> };
}

function LaterMessages({ Component }: { Component: ComponentType }) {
  const language = useLanguage();
  const more = use(laterMessages(language.locale));
  const value = useMemo(
    () => ({ ...language, messages: { ...language.messages, ...more } }),
    [language, more],
  );
  return (
    <LanguageContext value={value}>
      <Component />
    </LanguageContext>
  );
}

/** The language of the `lang` cookie, which the server reads too; Indonesian where it says nothing. */
export function readLocale(): Locale {
  return /(?:^|;\s*)lang=en(?:;|$)/.test(document.cookie) ? 'en' : 'id';
}

export function MessagesProvider({ initial, children }: { initial: Language; children: ReactNode }) {
  const [language, setLanguage] = useState(initial);
  const switchTo = useCallback(async (locale: Locale) => {
    const [messages] = await Promise.all([loadMessages(locale), later.size > 0 && laterMessages(locale)]);
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
