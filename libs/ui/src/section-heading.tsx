import type { ReactNode } from 'react';

interface SectionHeadingProps {
  kicker?: string;
  title: string;
  level?: 1 | 2;
  children?: ReactNode;
}

/** A loud title with a hand-written line above it; actions stand to its right. */
export function SectionHeading({ kicker, title, level = 2, children }: SectionHeadingProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3 sm:mb-8">
      <div className="min-w-0">
        {kicker && <p className="mb-1 font-hand text-sm text-accent sm:text-base">{kicker}</p>}
        <Heading
          tabIndex={level === 1 ? -1 : undefined}
          className="font-brand text-3xl leading-none break-words outline-none sm:text-5xl"
        >
          {title}
        </Heading>
        <span
          aria-hidden="true"
          className="mt-3 block h-1 w-20 rounded-full bg-linear-135 from-orange to-orange-soft"
        />
      </div>
      {children}
    </div>
  );
}
