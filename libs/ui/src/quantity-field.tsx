import { useState } from 'react';
import { MinusIcon, PlusIcon } from './icons';

interface QuantityFieldProps {
  label: string;
  decreaseLabel: string;
  increaseLabel: string;
  value: number;
  max: number;
  isDisabled?: boolean;
  onChange: (value: number) => void;
}

const stepClass =
  'grid size-11 shrink-0 place-items-center rounded-field text-ink transition-colors hover:bg-ink/10 disabled:opacity-35 disabled:hover:bg-transparent';

/** A whole number from 1 up to what there is. What is typed counts when the field is left, so that "12" may pass through "1". */
export function QuantityField({
  label,
  decreaseLabel,
  increaseLabel,
  value,
  max,
  isDisabled = false,
  onChange,
}: QuantityFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const limit = Math.max(1, max);
  const settle = () => {
    const wanted = Number.parseInt(typed ?? '', 10);
    setTyped(null);
    if (!Number.isInteger(wanted)) return;
    const next = Math.min(Math.max(1, wanted), limit);
    if (next !== value) onChange(next);
  };
  return (
    <div
      role="group"
      aria-label={label}
      className="inline-flex items-center rounded-field border border-line-strong bg-page p-0.5"
    >
      <button
        type="button"
        className={stepClass}
        aria-label={decreaseLabel}
        disabled={isDisabled || value <= 1}
        onClick={() => onChange(value - 1)}
      >
        <MinusIcon />
      </button>
      <input
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? String(value)}
        disabled={isDisabled}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, '').slice(0, 2))}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          settle();
        }}
        className="h-11 w-11 rounded-field bg-transparent text-center font-semibold tabular-nums"
      />
      <button
        type="button"
        className={stepClass}
        aria-label={increaseLabel}
        disabled={isDisabled || value >= limit}
        onClick={() => onChange(value + 1)}
      >
        <PlusIcon />
      </button>
    </div>
  );
}
