import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import { formatRupiah } from '@hurtrock/shared/format';
import { ChevronRightIcon, CrossIcon, HistoryIcon, SearchIcon } from '@hurtrock/ui/icons';
import { useEffect, useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../common/messages';
import { ProductPicture } from '../common/product-picture';
import { ProductPrice } from '../common/product-price';
import { matchedParts } from './matched-parts';
import { recentSearches } from './recent-searches';
import { useSuggestions, type Option } from './use-suggestions';

interface SearchSuggestionsProps {
  listId: string;
  typed: string;
  activeId: string | null;
  isPage: boolean;
  onOptionCount: (count: number) => void;
}

const GROUPS = ['recent', 'correction', 'product', 'category', 'brand', 'all'] as const;

/** The list below the search field. The field keeps the focus and says which option is meant. */
export default function SearchSuggestions(props: SearchSuggestionsProps) {
  const { listId, typed, activeId, isPage, onOptionCount } = props;
  const { search: t, common } = useMessages();
  const { words, isAsked, isSettled, options, hasFailed } = useSuggestions(typed);
  const titles = {
    recent: t.recent,
    correction: '',
    product: t.products,
    category: t.categories,
    brand: t.brands,
    all: '',
  };
  // That one can search for what is typed is no suggestion.
  const count = options.filter(({ kind }) => kind !== 'all').length;
  useEffect(() => {
    onOptionCount(options.length);
    return () => onOptionCount(0);
  }, [options.length, onOptionCount]);

  const isNothing = isSettled && count === 0;
  const note = hasFailed ? t.failed : isNothing ? t.none(words) : null;
  const isShown = options.length > 0 || note !== null;
  return (
    <div
      // The field keeps the focus, whatever is clicked or scrolled here.
      onMouseDown={(event) => event.preventDefault()}
      className={
        isPage
          ? 'mt-3'
          : `absolute inset-x-0 top-full z-40 mt-2 rounded-panel border border-line bg-page p-2 text-ink shadow-(--shadow-overlay) ${isShown ? '' : 'hidden'}`
      }
    >
      {note && <p className="px-3 py-3 text-sm text-muted">{note}</p>}
      <div
        id={listId}
        role="listbox"
        aria-label={t.suggestions}
        className={isPage ? '' : 'max-h-[min(36rem,75dvh)] overflow-y-auto [scrollbar-width:thin]'}
      >
        {GROUPS.map((kind) => {
          const first = options.findIndex((option) => option.kind === kind);
          if (first === -1) return null;
          return (
            <Group key={kind} title={titles[kind]}>
              {options
                .filter((option) => option.kind === kind)
                .map((option, index) => {
                  const id = `${listId}-${first + index}`;
                  return <Row key={id} id={id} option={option} isActive={id === activeId} typed={words} />;
                })}
            </Group>
          );
        })}
      </div>
      {!isAsked && options.length > 0 && (
        <button
          type="button"
          onClick={recentSearches.clear}
          className="min-h-10 px-3 text-sm font-semibold text-muted underline underline-offset-4 hover:text-ink"
        >
          {common.clearHistory}
        </button>
      )}
      <p role="status" className="sr-only">
        {hasFailed ? t.failed : isSettled && t.count(count)}
        {!isAsked && options.length > 0 && `${t.count(count)} ${t.deleteHint}`}
      </p>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  if (!title) return children;
  return (
    <div role="group" aria-labelledby={id} className="mb-1">
      <div
        id={id}
        role="presentation"
        className="px-3 pt-2 pb-1 text-xs font-bold tracking-wide text-muted uppercase"
      >
        {title}
      </div>
      {children}
    </div>
  );
}

function spokenText(option: Option, t: StorefrontMessages['search']): string {
  if (option.kind === 'product')
    return `${option.product.name}, ${formatRupiah(option.product.price.amount)}`;
  if (option.kind === 'correction') return `${t.didYouMean} ${option.text}`;
  return option.kind === 'all' ? t.all(option.text) : option.text;
}

interface RowProps {
  id: string;
  option: Option;
  isActive: boolean;
  typed: string;
}

/** One option: a link, so that it opens in another tab too. */
function Row({ id, option, isActive, typed }: RowProps) {
  const t = useMessages().search;
  const isRecent = option.kind === 'recent';
  const words =
    option.kind === 'recent' || option.kind === 'correction' || option.kind === 'all' ? option.text : null;
  return (
    <div role="presentation" className="relative">
      <Link
        id={id}
        to={option.to}
        role="option"
        aria-selected={isActive}
        // A name cut where it is marked would be read in pieces.
        aria-label={spokenText(option, t)}
        tabIndex={-1}
        data-recent={isRecent ? option.text : undefined}
        onClick={() => {
          if (words) recentSearches.add(words);
        }}
        className={`flex min-h-11 items-center gap-3 rounded-lg px-3 py-1.5 ${isRecent ? 'pr-12' : ''} ${isActive ? 'bg-orange/20 outline-2 -outline-offset-2 outline-orange' : 'hover:bg-ink/7'}`}
      >
        <Face option={option} typed={typed} />
      </Link>
      {isRecent && (
        <button
          type="button"
          // For the mouse and the finger; by keyboard it is the Delete key.
          tabIndex={-1}
          aria-hidden="true"
          title={t.removeRecent(option.text)}
          onClick={() => recentSearches.remove(option.text)}
          className="absolute inset-y-0 right-0 grid w-11 place-items-center rounded-lg text-muted hover:text-ink"
        >
          <CrossIcon className="size-4" />
        </button>
      )}
    </div>
  );
}

function Face({ option, typed }: { option: Option; typed: string }) {
  const t = useMessages().search;
  if (option.kind === 'product') {
    const { product } = option;
    return (
      <>
        <ProductPicture
          picture={product.picture}
          categorySlug={product.categorySlug}
          seed={product.slug}
          sizes="56px"
          className="size-14 shrink-0 overflow-hidden rounded-lg"
        />
        <span className="min-w-0 flex-1">
          <span className="line-clamp-2 text-sm leading-snug font-medium">
            <Marked text={product.name} typed={typed} />
          </span>
          <ProductPrice product={product} className="text-sm font-bold" />
        </span>
      </>
    );
  }
  if (option.kind === 'recent')
    return (
      <>
        <HistoryIcon className="size-5 shrink-0 text-muted" />
        <span className="min-w-0 truncate">{option.text}</span>
      </>
    );
  if (option.kind === 'correction')
    return (
      <span>
        {t.didYouMean} <strong className="text-accent">{option.text}</strong>
      </span>
    );
  if (option.kind === 'all')
    return (
      <>
        <SearchIcon className="size-5 shrink-0 text-muted" />
        <span className="min-w-0 flex-1 truncate font-semibold">{t.all(option.text)}</span>
      </>
    );
  return (
    <>
      <span className="min-w-0 flex-1 truncate">
        <Marked text={option.text} typed={typed} />
      </span>
      <ChevronRightIcon className="size-4 shrink-0 text-muted" />
    </>
  );
}

/** A name with what was typed of it marked. */
function Marked({ text, typed }: { text: string; typed: string }) {
  return matchedParts(text, typed).map((part, index) =>
    part.isMatch ? (
      <mark key={index} className="bg-transparent font-bold text-accent">
        {part.text}
      </mark>
    ) : (
      <span key={index}>{part.text}</span>
    ),
  );
}
