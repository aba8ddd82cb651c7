import { BareDialog } from '@hurtrock/ui/dialog';
import { ChevronLeftIcon, SearchIcon } from '@hurtrock/ui/icons';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useMessages } from '../common/messages';
import { SearchBox } from './search-box';

/** The search of a phone: what looks like the field opens it over the whole screen. A new page closes it. */
export function SearchScreen() {
  const { header: t, search } = useMessages();
  const { key } = useLocation();
  const query = useSearchParams()[0].get('q');
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === key;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) input.current?.focus();
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        aria-label={t.searchLabel}
        aria-haspopup="dialog"
        onClick={() => setOpenAt(key)}
        className="flex h-11 w-full items-center gap-3 rounded-full border border-line-strong bg-page/70 px-4 text-left text-(--muted-on-surface)"
      >
        <SearchIcon className="size-5 shrink-0" />
        <span className="truncate">{query ?? t.searchPlaceholder}</span>
      </button>
      <BareDialog isOpen={isOpen} onClose={() => setOpenAt(null)} label={search.title}>
        {isOpen && (
          <div className="flex h-full items-start gap-1 overflow-y-auto py-2.5 pr-4 pl-1.5">
            <button
              type="button"
              aria-label={search.back}
              onClick={() => setOpenAt(null)}
              className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-ink/10"
            >
              <ChevronLeftIcon className="size-6" />
            </button>
            <SearchBox landmark={t.searchButton} isPage inputRef={input} className="min-w-0 flex-1" />
          </div>
        )}
      </BareDialog>
    </>
  );
}
