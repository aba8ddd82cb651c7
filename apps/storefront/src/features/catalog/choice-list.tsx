import { formatNumber } from '@hurtrock/shared/format';
import { TextField } from '@hurtrock/ui/text-field';
import { startTransition, useOptimistic, useState } from 'react';
import { useMessages } from '../../common/messages';

export interface Choice {
  value: string;
  text: string;
  count: number;
}

interface ChoiceRowProps {
  text: string;
  count: number | undefined;
  isChosen: boolean;
  onToggle: () => void;
}

/** One box to tick, with how many it would leave. */
export function ChoiceRow({ text, count, isChosen, onToggle }: ChoiceRowProps) {
  // The address changes a moment later; the box must not wait for it.
  const [isTicked, setTicked] = useOptimistic(isChosen);
  const toggle = () =>
    startTransition(() => {
      setTicked(!isTicked);
      onToggle();
    });
  return (
    <label className="-mx-2 flex min-h-10 cursor-pointer items-center gap-3 rounded-lg px-2 hover:bg-ink/6">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={toggle}
        className="size-5 shrink-0 cursor-pointer accent-orange"
      />
      <span className="min-w-0 flex-1 text-sm break-words">{text}</span>
      {count !== undefined && (
        <span className="text-xs text-muted tabular-nums">
          <span className="sr-only">, </span>
          {formatNumber(count)}
        </span>
      )}
    </label>
  );
}

const FEW = 7;
const MANY = 14;

interface ChoiceListProps {
  choices: Choice[];
  chosen: string[];
  /** Names the field that searches a long list. */
  findLabel?: string;
  onToggle: (value: string) => void;
}

/** Choices of which several may hold: the first ones, all on demand, and a field where there are many. */
export function ChoiceList({ choices, chosen, findLabel, onToggle }: ChoiceListProps) {
  const t = useMessages().catalog;
  const [isLong, setLong] = useState(false);
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLowerCase();
  const fitting = choices.filter(({ text }) => text.toLowerCase().includes(words));
  const shown =
    isLong || words ? fitting : fitting.filter(({ value }, index) => index < FEW || chosen.includes(value));
  const hidden = fitting.length - shown.length;
  return (
    <div>
      {findLabel && choices.length > MANY && (
        <div className="mb-2">
          <TextField
            label={findLabel}
            isLabelHidden
            type="search"
            placeholder={findLabel}
            autoComplete="off"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </div>
      )}
      <ul>
        {shown.map(({ value, text, count }) => (
          <li key={value}>
            <ChoiceRow
              text={text}
              count={count}
              isChosen={chosen.includes(value)}
              onToggle={() => onToggle(value)}
            />
          </li>
        ))}
      </ul>
      {fitting.length === 0 && <p className="py-2 text-sm text-muted">{t.noChoice}</p>}
      {!words && (hidden > 0 || (isLong && fitting.length > FEW)) && (
        <button
          type="button"
          aria-expanded={isLong}
          onClick={() => setLong(!isLong)}
          className="min-h-10 text-sm font-semibold text-accent underline underline-offset-4"
        >
          {isLong ? t.fewerChoices : t.moreChoices(hidden)}
        </button>
      )}
    </div>
  );
}
