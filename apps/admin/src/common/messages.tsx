import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { AdminMessages } from '@hurtrock/i18n/admin.id';
import type { Locale } from '@hurtrock/shared/format';
import { loadCatalogue, rememberLocale, type Catalogue } from './language';
import { problemText } from './problem';

interface Language extends Catalogue {
  changeLocale: (locale: Locale) => Promise<void>;
}

const LanguageContext = createContext<Language | null>(null);

/** Holds the loaded language; changing it loads the other one and keeps the page as it is. */
export function LanguageProvider({ first, children }: { first: Catalogue; children: ReactNode }) {
  const [catalogue, setCatalogue] = useState(first);
  const language = useMemo(
    () => ({
      ...catalogue,
      changeLocale: async (locale: Locale) => {
        rememberLocale(locale);
        setCatalogue(await loadCatalogue(locale));
      },
    }),
    [catalogue],
  );
  useEffect(() => {
    document.documentElement.lang = catalogue.locale;
  }, [catalogue.locale]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage needs a LanguageProvider above it');
  return language;
}

export function useMessages(): AdminMessages {
  return useLanguage().messages;
}

/** The sentence for an error, in the language of the page. */
export function useProblemText(): (error: unknown) => string {
  const { problems, messages } = useLanguage();
  return (error) => problemText(error, problems, messages.common);
}

/** Puts values into a sentence: `fill('{count} items', { count: 3 })`. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
