import { api } from '@hurtrock/api-client';
import { useLanguage } from '../common/messages';
import { useMe } from '../common/session';

/** Two languages, one address. A signed-in shopper gets mail in the chosen one as well. */
export function LanguageSwitch() {
  const { locale, messages, switchTo } = useLanguage();
  const me = useMe();
  const saveLocale = api.useMutation('patch', '/api/v1/me');
  const t = messages.header;

  async function choose(chosen: typeof locale) {
    await switchTo(chosen);
    if (me) saveLocale.mutate({ body: { locale: chosen } });
  }

  return (
    <div
      role="group"
      aria-label={t.language}
      className="flex rounded-full border border-line-strong p-0.5 text-sm font-semibold"
    >
      {(['id', 'en'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={locale === choice}
          aria-label={choice === 'id' ? t.indonesian : t.english}
          onClick={() => void choose(choice)}
          className="min-h-9 min-w-9 rounded-full px-2 uppercase aria-pressed:bg-ink aria-pressed:text-page"
        >
          {choice}
        </button>
      ))}
    </div>
  );
}
