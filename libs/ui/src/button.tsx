import type { ButtonHTMLAttributes } from 'react';
import { classNames } from './class-names';
import { Spinner } from './spinner';

type Variant = 'primary' | 'secondary' | 'quiet' | 'danger';
type Size = 'small' | 'medium' | 'large';

const VARIANTS: Record<Variant, string> = {
  primary:
    'bg-linear-135 from-orange to-orange-soft text-on-orange font-bold shadow-[0_6px_18px_rgb(255_107_53/0.28)] hover:brightness-108 active:brightness-95',
  secondary: 'border-2 border-line-strong text-ink font-semibold hover:border-orange hover:bg-orange/10',
  quiet: 'text-ink font-semibold hover:bg-ink/8',
  danger: 'border-2 border-danger text-danger font-semibold hover:bg-danger-bg',
};
const SIZES: Record<Size, string> = {
  small: 'min-h-10 px-4 text-sm gap-1.5',
  medium: 'min-h-11 px-5 text-base gap-2',
  large: 'min-h-13 px-7 text-lg gap-2.5',
};

interface Look {
  variant?: Variant;
  size?: Size;
  isWide?: boolean;
}

/** The look of a button, for links that should have it too. */
export function buttonClass({ variant = 'primary', size = 'medium', isWide = false }: Look = {}): string {
  return classNames(
    'inline-flex items-center justify-center rounded-field text-center leading-tight transition duration-200 ease-brand',
    'disabled:opacity-60 disabled:saturate-50 aria-disabled:opacity-60',
    VARIANTS[variant],
    SIZES[size],
    isWide && 'w-full',
  );
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, Look {
  isBusy?: boolean;
}

/** A button that says when it is at work, and can't be pressed twice meanwhile. */
export function Button({
  variant,
  size,
  isWide,
  isBusy = false,
  className,
  children,
  ...button
}: ButtonProps) {
  return (
    <button
      type="button"
      {...button}
      disabled={button.disabled || isBusy}
      aria-busy={isBusy || undefined}
      className={classNames(buttonClass({ variant, size, isWide }), className)}
    >
      {isBusy && <Spinner />}
      {children}
    </button>
  );
}
