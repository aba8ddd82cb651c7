import type { ReactNode, TextareaHTMLAttributes } from 'react';
import { Field, fieldClass } from './field';

interface TextAreaFieldProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  label: string;
  mark?: string;
  hint?: ReactNode;
  error?: string;
  ref?: React.Ref<HTMLTextAreaElement>;
}

/** A labelled text of several lines that grows with what is typed where the browser can. */
export function TextAreaField({ label, mark, hint, error, ...input }: TextAreaFieldProps) {
  return (
    <Field label={label} mark={mark} hint={hint} error={error}>
      {(wiring) => (
        <textarea rows={3} {...input} {...wiring} className={`${fieldClass} field-sizing-content`} />
      )}
    </Field>
  );
}
