import type { InputHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names';
import { Field, fieldClass } from './field';

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  mark?: string;
  hint?: ReactNode;
  error?: string;
  isLabelHidden?: boolean;
  ref?: React.Ref<HTMLInputElement>;
}

/** A labelled input that announces its own error. */
export function TextField({ label, mark, hint, error, isLabelHidden, className, ...input }: TextFieldProps) {
  return (
    <Field label={label} mark={mark} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      {(wiring) => <input type="text" {...input} {...wiring} className={classNames(fieldClass, className)} />}
    </Field>
  );
}
