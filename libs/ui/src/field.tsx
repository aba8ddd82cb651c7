import { useId, type ReactNode } from 'react';

export const fieldClass =
  'block w-full min-h-12 rounded-field border border-line-strong bg-page px-3.5 py-2.5 text-base text-ink placeholder:text-muted ' +
  'transition-colors hover:border-ink focus:border-orange aria-invalid:border-danger aria-invalid:border-2';

/** What an input needs to be tied to its label, hint and error. */
export interface FieldWiring {
  id: string;
  'aria-invalid': boolean | undefined;
  'aria-describedby': string | undefined;
}

interface FieldProps {
  label: string;
  /** Said behind the label, e.g. "optional". */
  mark?: string;
  hint?: ReactNode;
  error?: string;
  isLabelHidden?: boolean;
  children: (wiring: FieldWiring) => ReactNode;
}

/** Label, hint and error around one input. The error is announced when it appears and belongs to the input's description. */
export function Field({ label, mark, hint, error, isLabelHidden = false, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [error && errorId, hint && hintId].filter(Boolean).join(' ') || undefined;
  return (
    <div>
      <label
        htmlFor={id}
        className={isLabelHidden ? 'sr-only' : 'mb-1.5 block text-sm font-semibold text-ink'}
      >
        {label}
        {mark && <span className="font-normal text-muted"> ({mark})</span>}
      </label>
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy })}
      {error && (
        <p id={errorId} role="alert" className="mt-1.5 text-sm font-medium text-danger">
          {error}
        </p>
      )}
      {hint && (
        <p id={hintId} className="mt-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
