import { Card } from '@hurtrock/ui/card';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../common/store';

interface AuthFrameProps {
  title: string;
  kicker?: string;
  intro?: string;
  children: ReactNode;
}

/** The quiet card that every form about signing in stands on. */
export function AuthFrame({ title, kicker, intro, children }: AuthFrameProps) {
  usePageTitle(title);
  return (
    <div className="stage-glow flex flex-1 items-start justify-center px-4 py-10 sm:py-16">
      <div className="w-full max-w-md">
        <Card className="sm:p-8">
          <SectionHeading level={1} kicker={kicker} title={title} />
          {intro && <p className="-mt-3 mb-6 text-muted">{intro}</p>}
          {children}
        </Card>
      </div>
    </div>
  );
}
