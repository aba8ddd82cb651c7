import { CrossIcon, SearchIcon } from '@hurtrock/ui/icons';
import { lazy, Suspense, useId, useRef, useState, type RefObject } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useMessages } from '../common/messages';
import { paths } from './paths';
import { recentSearches } from './recent-searches';

const SearchSuggestions = lazy(() => import('./search-suggestions'));

interface SearchBoxProps {
  /** Names the landmark, telling it from another one on the page. */
  landmark: string;
  /** Over the page below the field, or a part of a page of its own. */
  isPage?: boolean;
  hint?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
  className?: string;
}

/** What is typed, whether the list stands open, and which of it is chosen. A new page takes all of it back. */
function useTyping(isPage: boolean) {
  const { key } = useLocation();
  const query = useSearchParams()[0].get('q') ?? '';
  const [state, setState] = useState({ at: key, typed: null as string | null, isOpen: isPage });
  const isHere = state.at === key;
  const [activeId, setActive] = useState<string | null>(null);
  const set = (change: Partial<typeof state>) => {
    setActive(null);
    setState({ typed: isHere ? state.typed : null, isOpen: isHere && state.isOpen, ...change, at: key });
  };
  return {
    text: (isHere ? state.typed : null) ?? query,
    isOpen: isPage || (isHere && state.isOpen),
    activeId: isHere ? activeId : null,
    setActive,
    set,
  };
}

/** Searches the whole shop: a combobox whose list is fetched, code and all, when somebody comes to it. */
export function SearchBox({ landmark, isPage = false, hint, inputRef, className = '' }: SearchBoxProps) {
  const { header: t, search } = useMessages();
  const navigate = useNavigate();
  const listId = useId();
  const root = useRef<HTMLFormElement>(null);
  const ownInput = useRef<HTMLInputElement>(null);
  const input = inputRef ?? ownInput;
  const { text, isOpen, activeId, setActive, set } = useTyping(isPage);
  const [optionCount, setOptionCount] = useState(0);

  const options = () => [...(root.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
  const active = () => options().find(({ id }) => id === activeId);

  function move(step: 1 | -1) {
    const all = options();
    if (all.length === 0) return;
    const from = all.findIndex(({ id }) => id === activeId);
    const next = all[from === -1 && step === -1 ? all.length - 1 : (from + step + all.length) % all.length];
    setActive(next?.id ?? null);
    next?.scrollIntoView({ block: 'nearest' });
  }

  function submit() {
    const words = text.trim();
    if (words) recentSearches.add(words);
    void navigate(words ? paths.search(words) : paths.products());
    scrollTo(0, 0);
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    const chosen = active();
    const isUsed =
      step || (event.key === 'Enter' && chosen) || (event.key === 'Delete' && chosen?.dataset['recent']);
    if (isUsed) event.preventDefault();
    if (step && isOpen) move(step);
    else if (step) set({ isOpen: true });
    else if (isUsed && event.key === 'Enter') chosen?.click();
    else if (isUsed) recentSearches.remove(chosen?.dataset['recent'] ?? '');
    else if (event.key === 'Escape' && !isPage) set(isOpen ? { isOpen: false } : { typed: '' });
  }

  return (
    <form
      ref={root}
      role="search"
      aria-label={landmark}
      className={`relative ${className}`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onBlur={(event) => {
        if (!root.current?.contains(event.relatedTarget)) set({ isOpen: false });
      }}
    >
      <div className="relative">
        <SearchIcon className="pointer-events-none absolute inset-y-0 left-4 my-auto size-5 text-(--muted-on-surface)" />
        <input
          ref={input}
          type="text"
          name="q"
          role="combobox"
          aria-label={t.searchLabel}
          aria-expanded={isOpen && optionCount > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={activeId ?? undefined}
          placeholder={t.searchPlaceholder}
          value={text}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          inputMode="search"
          enterKeyHint="search"
          onChange={(event) => set({ typed: event.target.value, isOpen: true })}
          onFocus={() => set({ isOpen: true })}
          onClick={() => set({ isOpen: true })}
          onKeyDown={onKeyDown}
          className="peer h-11 w-full rounded-full border border-line-strong bg-page/70 pr-20 pl-12 text-base text-ink placeholder:text-(--muted-on-surface) focus:border-orange"
        />
        {hint && !text && (
          <kbd
            aria-hidden="true"
            title={search.shortcut}
            className="absolute inset-y-0 right-4 my-auto hidden h-6 rounded border border-line-strong px-2 text-xs leading-6 text-(--muted-on-surface) peer-focus:hidden lg:block"
          >
            {hint}
          </kbd>
        )}
        {text && (
          <button
            type="button"
            aria-label={search.clear}
            onClick={() => {
              set({ typed: '', isOpen: true });
              input.current?.focus();
            }}
            className="absolute inset-y-0 right-0 grid w-12 place-items-center rounded-full hover:text-accent"
          >
            <CrossIcon />
          </button>
        )}
      </div>
      {isOpen && (
        <Suspense>
          <SearchSuggestions
            listId={listId}
            typed={text}
            activeId={activeId}
            isPage={isPage}
            onOptionCount={setOptionCount}
          />
        </Suspense>
      )}
    </form>
  );
}
