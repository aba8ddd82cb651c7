import type { ReactNode } from 'react';
import { usePageTitle } from './store';

interface PageProps {
  title: string;
  width?: 'wide' | 'narrow';
  children: ReactNode;
}

/** The room of an ordinary page: a title in the tab, a measure that reads well. */
export function Page({ title, width = 'wide', children }: PageProps) {
  usePageTitle(title);
  return (
    <div
      className={`mx-auto w-full px-4 py-8 sm:px-6 sm:py-12 ${width === 'wide' ? 'max-w-7xl' : 'max-w-2xl'}`}
    >
      {children}
    </div>
  );
}
