import { api, type Schema } from '@hurtrock/api-client';
import { Field, fieldClass } from '@hurtrock/ui/field';
import { keepPreviousData } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useMessages } from './messages';
import { useDebounced } from './use-debounced';

export type Area = Schema<'AreaSuggestionDto'>;

const FEWEST_LETTERS = 3;

function useAreas(typed: string) {
  const words = typed.trim();
  const q = useDebounced(words);
  const isAsked = words.length >= FEWEST_LETTERS && q.length >= FEWEST_LETTERS;
  const answer = api.useQuery(
    'get',
    '/api/v1/area-suggestions',
    { params: { query: { q } } },
    { enabled: isAsked, placeholderData: keepPreviousData, retry: false },
  );
  return {
    areas: isAsked ? (answer.data ?? []) : [],
    isSettled: isAsked && q === words && answer.isSuccess && !answer.isFetching,
    hasFailed: isAsked && answer.isError,
  };
}

export const areaText = ({ village, district, city, province }: Area): string =>
  [village, district, city, province].join(', ');

/** One field that finds a village by any part of what it lies in, and hands it over with all of that. */
export function AreaSearch({ onChoose }: { onChoose: (area: Area) => void }) {
  const t = useMessages().checkout.areas;
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { areas, isSettled, hasFailed } = useAreas(typed);
  const isShown = isOpen && areas.length > 0;
  const note = hasFailed ? t.failed : isSettled && areas.length === 0 ? t.none : null;

  function type(text: string) {
    setTyped(text);
    setOpen(true);
    setActive(-1);
  }

  function choose(area: Area) {
    type('');
    setOpen(false);
    onChoose(area);
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const area = isShown ? areas[active] : undefined;
    // Enter here means the list, never the order.
    if (step || event.key === 'Enter') event.preventDefault();
    if (step && !isShown) setOpen(true);
    else if (step)
      setActive(
        active === -1 && step === -1 ? areas.length - 1 : (active + step + areas.length) % areas.length,
      );
    else if (event.key === 'Enter' && area) choose(area);
    else if (event.key === 'Escape' && isShown) {
      // Else a dialog around the field would close too.
      event.preventDefault();
      setOpen(false);
    }
  }

  return (
    <div className="relative" onBlur={() => setOpen(false)}>
      <Field label={t.search} hint={note ?? t.searchHint}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            role="combobox"
            aria-expanded={isShown}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
            value={typed}
            maxLength={100}
            autoComplete="off"
            spellCheck={false}
            className={fieldClass}
            onChange={(event) => type(event.target.value)}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <ul
        id={listId}
        role="listbox"
        aria-label={t.suggestions}
        // The field keeps the focus, whatever is clicked or scrolled here.
        onMouseDown={(event) => event.preventDefault()}
        className={`absolute inset-x-0 top-20 z-30 max-h-80 overflow-y-auto rounded-field border border-line bg-page p-1 shadow-(--shadow-overlay) ${isShown ? '' : 'hidden'}`}
      >
        {areas.map((area, index) => (
          <li
            key={area.code}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            ref={(row) => {
              if (index === active) row?.scrollIntoView({ block: 'nearest' });
            }}
            onClick={() => choose(area)}
            className={`cursor-pointer rounded-lg px-3 py-2 ${index === active ? 'bg-orange/20 outline-2 -outline-offset-2 outline-orange' : 'hover:bg-ink/7'}`}
          >
            <span className="block font-semibold">{area.village}</span>
            <span className="block text-sm text-muted">
              {area.district}, {area.city}, {area.province}
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {hasFailed ? t.failed : isOpen && isSettled && t.count(areas.length)}
      </p>
    </div>
  );
}
