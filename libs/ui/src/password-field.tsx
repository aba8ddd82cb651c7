import { useState, type InputHTMLAttributes, type ReactNode } from 'react';
import { Field, fieldClass } from './field';
import { EyeIcon, EyeOffIcon } from './icons';

interface PasswordFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  showLabel: string;
  hideLabel: string;
  hint?: ReactNode;
  error?: string;
  ref?: React.Ref<HTMLInputElement>;
}

/** A password that its owner may look at while typing. */
export function PasswordField({ label, showLabel, hideLabel, hint, error, ...input }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <div className="relative">
          <input
            {...input}
            {...wiring}
            type={isShown ? 'text' : 'password'}
            className={`${fieldClass} pr-13`}
          />
          <button
            type="button"
            aria-label={isShown ? hideLabel : showLabel}
            onClick={() => setShown(!isShown)}
            className="absolute inset-y-0 right-0 grid w-12 place-items-center rounded-field text-muted hover:text-ink"
          >
            {isShown ? <EyeOffIcon /> : <EyeIcon />}
          </button>
        </div>
      )}
    </Field>
  );
}
