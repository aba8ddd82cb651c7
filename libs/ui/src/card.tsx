import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** A quiet surface that groups things. */
export function Card({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div
      className={classNames(
        'on-surface rounded-panel border border-line bg-surface p-5 shadow-panel sm:p-6',
        className,
      )}
    >
      {children}
    </div>
  );
}
