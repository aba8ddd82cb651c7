import type { ReactNode } from 'react';
import { AlertIcon, CheckIcon, ClockIcon, CrossIcon, InfoIcon, TruckIcon } from './icons';

export type Tone = 'success' | 'info' | 'done' | 'warning' | 'danger' | 'neutral';

const TONES: Record<Tone, { className: string; Icon: typeof CheckIcon }> = {
  success: { className: 'bg-success-bg text-success', Icon: CheckIcon },
  info: { className: 'bg-info-bg text-info', Icon: TruckIcon },
  done: { className: 'bg-done-bg text-done', Icon: CheckIcon },
  warning: { className: 'bg-warning-bg text-warning', Icon: ClockIcon },
  danger: { className: 'bg-danger-bg text-danger', Icon: CrossIcon },
  neutral: { className: 'bg-neutral-bg text-neutral', Icon: InfoIcon },
};

/** A state in one or two words. The icon says it too, for people who see no colour. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  const { className, Icon } = TONES[tone];
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-1 text-xs font-semibold whitespace-nowrap ${className}`}
    >
      <Icon className="size-3.5 shrink-0" />
      {children}
    </span>
  );
}

interface NoticeProps {
  tone: Tone;
  title?: string;
  children?: ReactNode;
  /** An alert interrupts a screen reader: for what just went wrong, not for what was there from the start. */
  role?: 'alert' | 'status';
}

/** A message inside the page, where the thing it is about stands. */
export function Notice({ tone, title, children, role }: NoticeProps) {
  const { className } = TONES[tone];
  const Icon = tone === 'danger' || tone === 'warning' ? AlertIcon : TONES[tone].Icon;
  return (
    <div
      role={role}
      className={`flex gap-3 rounded-panel border border-current/25 p-4 text-sm leading-relaxed ${className}`}
    >
      <Icon className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 flex-1 space-y-2">
        {title && <p className="text-base font-bold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
