export type Instrument =
  'guitar' | 'bass' | 'drum' | 'keyboard' | 'sound' | 'amplifier' | 'pedal' | 'accessory';

export function InstrumentPoster({
  label,
  className = '',
}: {
  instrument: Instrument;
  seed: string;
  view?: number;
  label?: string;
  className?: string;
}) {
  return (
    <div
      role={label ? 'img' : undefined}
      aria-label={label}
      className={`bg-linear-135 from-orange to-orange-soft ${className}`}
    />
  );
}
