import { ChevronRightIcon } from '@hurtrock/ui/icons';
import { Link } from 'react-router';
import { paths } from '../app/paths';
import { useMessages } from './messages';

interface Step {
  name: string;
  to: string;
}

/** The way back up. The page itself is not in it: its heading follows. */
export function Breadcrumb({ steps }: { steps: Step[] }) {
  const t = useMessages().common;
  return (
    <nav aria-label={t.breadcrumb} className="mb-5 text-sm">
      <ol className="flex flex-wrap items-center gap-x-1 gap-y-0.5">
        {[{ name: t.home, to: paths.home() }, ...steps].map((step, index) => (
          <li key={step.to} className="flex items-center gap-1">
            {index > 0 && <ChevronRightIcon className="size-4 text-muted" />}
            <Link
              to={step.to}
              className="inline-block rounded py-1 text-muted underline-offset-4 hover:text-ink hover:underline"
            >
              {step.name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
