import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  text?: string;
  children?: ReactNode;
  role?: 'alert' | 'status';
}

/** Says that there is nothing, why, and where to go from here. */
export function EmptyState({ icon, title, text, children, role }: EmptyStateProps) {
  return (
    <div
      role={role}
      className="on-surface mx-auto flex max-w-xl flex-col items-center gap-4 rounded-panel border border-dashed border-line-strong bg-surface px-6 py-12 text-center"
    >
      <span className="grid size-18 place-items-center rounded-full bg-linear-135 from-orange to-orange-soft text-on-orange [&_svg]:size-9">
        {icon}
      </span>
      <h2 className="text-xl font-bold">{title}</h2>
      {text && <p className="max-w-md text-muted">{text}</p>}
      {children && <div className="flex flex-wrap justify-center gap-3 pt-2">{children}</div>}
    </div>
  );
}
