import type { ReactNode, SelectHTMLAttributes } from 'react';
import { classNames } from './class-names';
import { Field, fieldClass } from './field';
import { ChevronDownIcon } from './icons';

interface SelectFieldProps extends SelectHTMLAttributes<HTMLSelectElement> {
  label: string;
  hint?: ReactNode;
  error?: string;
  isLabelHidden?: boolean;
  ref?: React.Ref<HTMLSelectElement>;
}

/** A labelled native select: the phone's own picker beats any drawn one. */
export function SelectField({
  label,
  hint,
  error,
  isLabelHidden,
  className,
  children,
  ...select
}: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      {(wiring) => (
        <div className="relative">
          <select
            {...select}
            {...wiring}
            className={classNames(fieldClass, 'appearance-none pr-10', className)}
          >
            {children}
          </select>
          <ChevronDownIcon className="pointer-events-none absolute inset-y-0 right-3 my-auto size-5 text-muted" />
        </div>
      )}
    </Field>
  );
}
