import { QuantityField } from '@hurtrock/ui/quantity-field';
import { SelectField } from '@hurtrock/ui/select-field';
import { useMessages } from '../../common/messages';
import type { OwnReturns, ReturnWish } from './use-returns';

type Reason = ReturnWish['lines'][number]['reason'];

export interface ChosenLine {
  quantity: number;
  reason?: Reason;
}

interface ReturnLineFieldProps {
  line: OwnReturns['returnable'][number];
  /** Undefined while it shall stay. */
  chosen: ChosenLine | undefined;
  isTried: boolean;
  isDisabled: boolean;
  onChange: (chosen: ChosenLine | undefined) => void;
}

/** One product: whether it goes back, how many of it, and why. */
export function ReturnLineField({ line, chosen, isTried, isDisabled, onChange }: ReturnLineFieldProps) {
  const { returns: t, common } = useMessages();
  const reasons = Object.entries(t.reasons) as [Reason, string][];
  return (
    <fieldset className="min-w-0 rounded-panel border border-line p-4">
      <legend className="sr-only">{line.name}</legend>
      <label className="flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
        <input
          type="checkbox"
          aria-label={t.chosen(line.name)}
          checked={chosen !== undefined}
          disabled={isDisabled}
          onChange={({ target }) => onChange(target.checked ? { quantity: 1 } : undefined)}
          className="size-5 shrink-0 accent-orange"
        />
        <span className="min-w-0 break-words">{line.name}</span>
      </label>
      {chosen && (
        <div className="mt-3 grid gap-4 sm:grid-cols-[auto_1fr] sm:items-end">
          {line.left > 1 && (
            <div className="flex items-center gap-3">
              <QuantityField
                label={t.quantity(line.name)}
                decreaseLabel={common.decrease}
                increaseLabel={common.increase}
                value={chosen.quantity}
                max={line.left}
                isDisabled={isDisabled}
                onChange={(quantity) => onChange({ ...chosen, quantity })}
              />
              <span className="text-sm text-muted">{t.left(line.left)}</span>
            </div>
          )}
          <div className="sm:col-start-2 sm:only:col-span-2 sm:only:col-start-1">
            <SelectField
              label={t.reason(line.name)}
              error={isTried && !chosen.reason ? t.reasonMissing : undefined}
              value={chosen.reason ?? ''}
              disabled={isDisabled}
              onChange={({ target }) =>
                onChange({ ...chosen, reason: reasons.find(([reason]) => reason === target.value)?.[0] })
              }
            >
              <option value="">{t.reasonPlaceholder}</option>
              {reasons.map(([reason, text]) => (
                <option key={reason} value={reason}>
                  {text}
                </option>
              ))}
            </SelectField>
          </div>
        </div>
      )}
    </fieldset>
  );
}
