import { Button, buttonClass } from '@hurtrock/ui/button';
import { ChatIcon, SearchIcon } from '@hurtrock/ui/icons';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { CategoryLinks } from '../../common/category-links';
import { useChat } from '../../common/chat';
import { useMessages } from '../../common/messages';
import { useStore } from '../../common/store';

/** A search that found nothing is no dead end: other words, the shelves, or somebody who looks for it. */
export function NothingFound({ words }: { words: string }) {
  const { catalog: t, chatDoor } = useMessages();
  const { open } = useChat();
  const store = useStore();
  return (
    <div className="grid grid-cols-1 gap-5 lg:grid-cols-[3fr_2fr]">
      <div
        role="status"
        className="on-surface rounded-panel border border-dashed border-line-strong bg-surface p-6 sm:p-8"
      >
        <SearchIcon className="size-9 text-accent" />
        <h2 className="mt-4 text-xl font-bold break-words">{t.noResultsFor(words)}</h2>
        <p className="mt-2 max-w-prose text-muted">{t.noResultsText}</p>
        <h3 className="mt-6 mb-3 font-semibold">{t.browse}</h3>
        <CategoryLinks />
      </div>
      <div className="on-surface rounded-panel border border-line bg-surface p-6 sm:p-8">
        <ChatIcon className="size-9 text-accent" />
        <h2 className="mt-4 text-xl font-bold">{t.helpTitle}</h2>
        <p className="mt-2 text-muted">{t.helpText}</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <Button onClick={() => open()}>{chatDoor.askUs}</Button>
          {store?.whatsapp && (
            <a
              href={`https://wa.me/${store.whatsapp}?text=${encodeURIComponent(t.askFor(words))}`}
              target="_blank"
              rel="noreferrer"
              className={buttonClass({ variant: 'secondary' })}
            >
              {t.askWhatsapp}
            </a>
          )}
          <Link to={paths.store()} className={buttonClass({ variant: 'secondary' })}>
            {t.toStore}
          </Link>
        </div>
      </div>
    </div>
  );
}
