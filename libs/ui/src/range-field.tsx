import { useId } from 'react';

interface RangeFieldProps {
  /** What the pair of thumbs stands for. */
  label: string;
  lowLabel: string;
  highLabel: string;
  /** The values in between which one moves, rising. Steps may widen, so that cheap and dear are told apart alike. */
  steps: number[];
  /** Where the thumbs stand, as places in `steps`. */
  low: number;
  high: number;
  textOf: (value: number) => string;
  onChange: (low: number, high: number) => void;
}

/** A range with two thumbs, each a native slider: by finger, mouse and arrow keys. They push no further than to each other. */
export function RangeField({
  label,
  lowLabel,
  highLabel,
  steps,
  low,
  high,
  textOf,
  onChange,
}: RangeFieldProps) {
  const id = useId();
  const last = steps.length - 1;
  const share = (place: number) => `${(place / Math.max(1, last)) * 100}%`;
  const thumb = (name: string, value: number, move: (place: number) => void) => (
    <input
      type="range"
      min={0}
      max={last}
      step={1}
      value={value}
      aria-label={name}
      aria-valuetext={textOf(steps[value] ?? 0)}
      onChange={(event) => move(Number(event.target.value))}
    />
  );
  const track = { '--range-low': share(low), '--range-high': share(high) } as React.CSSProperties;
  return (
    <div role="group" aria-labelledby={id} className="range-field" style={track}>
      <span id={id} className="sr-only">
        {label}
      </span>
      {thumb(lowLabel, low, (place) => onChange(Math.min(place, high), high))}
      {thumb(highLabel, high, (place) => onChange(low, Math.max(place, low)))}
    </div>
  );
}
