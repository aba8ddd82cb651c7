import { useState, type ReactNode } from 'react';
import { ChevronDownIcon } from './icons';

interface FoldProps {
  title: ReactNode;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}

/** Something that many do not need, folded away by the browser's own means. */
export function Fold({ title, isOpenAtFirst = false, children }: FoldProps) {
  // The browser opens and closes it from then on; another value later must not close it under somebody's hand.
  const [isOpen] = useState(isOpenAtFirst);
  return (
    <details open={isOpen} className="group border-t border-line pt-4">
      <summary className="flex min-h-11 list-none items-center justify-between gap-3 rounded-field font-semibold [&::-webkit-details-marker]:hidden">
        {title}
        <ChevronDownIcon className="size-5 shrink-0 transition-transform group-open:rotate-180" />
      </summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}
