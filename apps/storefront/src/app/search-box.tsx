import { SearchIcon } from '@hurtrock/ui/icons';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useMessages } from '../common/messages';
import { paths } from './paths';

/** Searches the whole shop. The landmark's name tells it from another one on the page. Remounts with the address, so that it always shows what the page shows. */
export function SearchBox({ landmark, className = '' }: { landmark: string; className?: string }) {
  const t = useMessages().header;
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const query = useSearchParams()[0].get('q') ?? '';

  function search(typed: string) {
    const wanted = typed.trim();
    void navigate(wanted ? paths.search(wanted) : paths.products());
    scrollTo(0, 0);
  }

  return (
    <form
      key={query}
      role="search"
      aria-label={landmark}
      className={`relative ${className}`}
      onSubmit={(event) => {
        event.preventDefault();
        search(input.current?.value ?? '');
      }}
    >
      <input
        ref={input}
        type="search"
        name="q"
        aria-label={t.searchLabel}
        placeholder={t.searchPlaceholder}
        defaultValue={query}
        maxLength={100}
        autoComplete="off"
        enterKeyHint="search"
        className="h-11 w-full rounded-full border border-line-strong bg-page/70 pr-12 pl-5 text-base text-ink placeholder:text-(--muted-on-surface) focus:border-orange"
      />
      <button
        type="submit"
        aria-label={t.searchButton}
        className="absolute inset-y-0 right-0 grid w-12 place-items-center rounded-full text-ink hover:text-accent"
      >
        <SearchIcon />
      </button>
    </form>
  );
}
