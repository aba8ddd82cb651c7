import type { InputHTMLAttributes, ReactNode } from 'react';

interface ChoiceCardProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  /** A small picture of the choice; decoration. */
  mark?: ReactNode;
  detail?: ReactNode;
  aside?: ReactNode;
  ref?: React.Ref<HTMLInputElement>;
}

/** One of several radio choices, as large as a thumb. One that can't be chosen fades, but its reason stays readable. */
export function ChoiceCard({ label, mark, detail, aside, ...input }: ChoiceCardProps) {
  return (
    <label className="on-surface group flex items-start gap-2.5 rounded-panel border border-line-strong bg-surface p-3.5 max-sm:text-[0.9375rem] sm:gap-3 sm:p-4 transition-colors hover:border-orange has-checked:border-orange has-checked:bg-orange/10 has-checked:ring-1 has-checked:ring-orange has-disabled:cursor-not-allowed has-disabled:border-dashed has-disabled:border-line-strong has-disabled:bg-transparent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input type="radio" {...input} className="mt-0.5 size-5 shrink-0 accent-orange" />
      {mark && <span className="-my-0.5 shrink-0 group-has-disabled:opacity-50">{mark}</span>}
      <span className="min-w-0 flex-1">
        <span className="block font-semibold group-has-disabled:text-muted">{label}</span>
        {detail && <span className="mt-0.5 block text-sm text-muted">{detail}</span>}
      </span>
      {aside && (
        <span className="shrink-0 text-right font-semibold group-has-disabled:text-muted">{aside}</span>
      )}
    </label>
  );
}
