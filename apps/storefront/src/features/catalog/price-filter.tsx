import { formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { RangeField } from '@hurtrock/ui/range-field';
import { TextField } from '@hurtrock/ui/text-field';
import { useEffect, useEffectEvent, useState } from 'react';
import { useMessages } from '../../common/messages';
import { typedPrice } from './catalog-filters';
import { highStep, lowStep, priceSteps } from './price-steps';
import type { Facets } from './use-catalog';

interface Range {
  min?: number;
  max?: number;
}

/** Long enough that a thumb under way asks for nothing. */
const SETTLE_MS = 400;

const isSame = (a: Range, b: Range) => a.min === b.min && a.max === b.max;
const inOrder = ({ min, max }: Range): Range =>
  min !== undefined && max !== undefined && min > max ? { min: max, max: min } : { min, max };

/** What is being chosen, applied once the hand rests; another address takes it over. */
function useDraft(applied: Range, onApply: (range: Range) => void) {
  const [draft, setDraft] = useState(applied);
  const [seen, setSeen] = useState(applied);
  if (!isSame(seen, applied)) {
    setSeen(applied);
    setDraft(applied);
  }
  const apply = useEffectEvent(onApply);
  useEffect(() => {
    if (isSame(draft, seen)) return;
    const timer = setTimeout(() => apply(draft), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [draft, seen]);
  return [draft, setDraft] as const;
}

interface PriceFieldProps {
  label: string;
  value: number | undefined;
  placeholder: number | undefined;
  onSettle: (value: number | undefined) => void;
}

/** A price; what is typed counts when the field is left. */
function PriceField({ label, value, placeholder, onSettle }: PriceFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  function settle() {
    if (typed !== null) onSettle(typedPrice(typed));
    setTyped(null);
  }
  return (
    <TextField
      label={label}
      isLabelHidden
      inputMode="numeric"
      autoComplete="off"
      className="px-2! text-center text-sm! tabular-nums"
      placeholder={placeholder === undefined ? undefined : formatNumber(placeholder)}
      value={typed ?? (value === undefined ? '' : formatNumber(value))}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}

interface PriceFilterProps {
  applied: Range;
  bounds: Facets['price'];
  onApply: (range: Range) => void;
}

/** From which price to which: by two thumbs or in two fields. */
export function PriceFilter({ applied, bounds, onApply }: PriceFilterProps) {
  const t = useMessages().catalog;
  const [draft, setDraft] = useDraft(applied, onApply);
  const steps = bounds ? priceSteps(bounds.min.amount, bounds.max.amount) : [];
  const last = steps.length - 1;
  return (
    <div>
      {last > 0 && (
        <RangeField
          label={t.price}
          lowLabel={t.minPrice}
          highLabel={t.maxPrice}
          steps={steps}
          low={lowStep(steps, draft.min)}
          high={highStep(steps, draft.max)}
          textOf={formatRupiah}
          onChange={(low, high) =>
            setDraft({
              min: low === 0 ? undefined : steps[low],
              max: high === last ? undefined : steps[high],
            })
          }
        />
      )}
      <div className="mt-1 grid grid-cols-[1fr_auto_1fr] items-center gap-2">
        <PriceField
          label={`${t.minPrice} (Rp)`}
          value={draft.min}
          placeholder={bounds?.min.amount}
          onSettle={(min) => setDraft((now) => inOrder({ ...now, min }))}
        />
        <span aria-hidden="true">–</span>
        <PriceField
          label={`${t.maxPrice} (Rp)`}
          value={draft.max}
          placeholder={bounds?.max.amount}
          onSettle={(max) => setDraft((now) => inOrder({ ...now, max }))}
        />
      </div>
    </div>
  );
}
