import type { InputHTMLAttributes, ReactNode } from 'react';

interface ChoiceCardProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  detail?: ReactNode;
  aside?: ReactNode;
  ref?: React.Ref<HTMLInputElement>;
}

/** One of several radio choices, as large as a thumb. */
export function ChoiceCard({ label, detail, aside, ...input }: ChoiceCardProps) {
  return (
    <label className="on-surface flex items-start gap-3 rounded-panel border border-line-strong bg-surface p-4 transition-colors hover:border-orange has-checked:border-orange has-checked:bg-orange/10 has-checked:ring-1 has-checked:ring-orange has-disabled:opacity-60 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input type="radio" {...input} className="mt-1 size-5 shrink-0 accent-orange" />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{label}</span>
        {detail && <span className="mt-0.5 block text-sm text-muted">{detail}</span>}
      </span>
      {aside && <span className="shrink-0 text-right font-semibold">{aside}</span>}
    </label>
  );
}
