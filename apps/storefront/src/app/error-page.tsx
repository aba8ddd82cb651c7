import { Button, buttonClass } from '@hurtrock/ui/button';
import { Link } from 'react-router';
import { useMessages } from '../common/messages';
import { problemOf } from '../common/problem';
import { usePageTitle } from '../common/store';
import { paths } from './paths';
import { SearchBox } from './search-box';

interface StageProps {
  code?: string;
  title: string;
  text: string;
  canReload?: boolean;
}

/** A page that could not be shown, with the way on: search, home, reload. */
function EmptyStage({ code, title, text, canReload = false }: StageProps) {
  const t = useMessages().error;
  usePageTitle(title);
  return (
    <div className="stage-glow grid flex-1 place-items-center px-4 py-20 text-center">
      <div className="w-full max-w-xl">
        {code && (
          <p
            aria-hidden="true"
            className="text-brand-gradient font-brand text-[7rem] leading-none sm:text-[10rem]"
          >
            {code}
          </p>
        )}
        <h1 className="font-brand text-4xl sm:text-5xl">{title}</h1>
        <p className="mx-auto mt-4 max-w-md text-lg text-muted">{text}</p>
        <SearchBox landmark={t.searchHere} className="mx-auto mt-8 max-w-md" />
        <div className="mt-6 flex flex-wrap justify-center gap-3">
          {canReload && <Button onClick={() => location.reload()}>{t.reload}</Button>}
          <Link to={paths.home()} className={buttonClass({ variant: 'secondary' })}>
            {t.toHome}
          </Link>
        </div>
      </div>
    </div>
  );
}

export function NotFoundPage() {
  const t = useMessages().error;
  return <EmptyStage code={t.notFoundCode} title={t.notFoundTitle} text={t.notFoundText} />;
}

/** Shown for whatever a page threw: a missing product is a 404, anything else is ours. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useMessages().error;
  if (problemOf(error)?.status === 404) return <NotFoundPage />;
  return <EmptyStage title={t.crashTitle} text={t.crashText} canReload />;
}
