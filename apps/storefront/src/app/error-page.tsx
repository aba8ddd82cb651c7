import { Button, buttonClass } from '@hurtrock/ui/button';
import { WifiOffIcon } from '@hurtrock/ui/icons';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { CategoryLinks } from '../common/category-links';
import { useChat } from '../common/chat';
import { useMessages } from '../common/messages';
import { problemOf } from '../common/problem';
import { usePageTitle } from '../common/store';
import { paths } from './paths';
import { SearchBox } from './search-box';

interface StageProps {
  mark?: ReactNode;
  title: string;
  text: string;
  canReload?: boolean;
  canSearch?: boolean;
}

/** A page that could not be shown, with the ways on: search, the shelves, home, reload, somebody to ask. */
function EmptyStage({ mark, title, text, canReload = false, canSearch = true }: StageProps) {
  const { error: t, chatDoor } = useMessages();
  const { open } = useChat();
  usePageTitle(title);
  return (
    <div className="stage-glow grid flex-1 place-items-center px-4 py-16 text-center sm:py-20">
      <div className="w-full max-w-2xl">
        {mark && (
          <p
            aria-hidden="true"
            className="text-brand-gradient font-brand text-[7rem] leading-none sm:text-[10rem]"
          >
            {mark}
          </p>
        )}
        <h1 className="font-brand text-4xl sm:text-5xl">{title}</h1>
        <p className="mx-auto mt-4 max-w-md text-lg text-muted">{text}</p>
        {canSearch && <SearchBox landmark={t.searchHere} className="mx-auto mt-8 max-w-md text-left" />}
        <div className="mt-6 flex flex-wrap justify-center gap-3">
          {canReload && <Button onClick={() => location.reload()}>{t.reload}</Button>}
          <Link to={paths.home()} className={buttonClass({ variant: 'secondary' })}>
            {t.toHome}
          </Link>
          {canSearch && (
            <Button variant="secondary" onClick={() => open()}>
              {chatDoor.askUs}
            </Button>
          )}
        </div>
        {canSearch && (
          <div className="mt-12 [&_ul]:justify-center">
            <h2 className="mb-4 font-hand text-base text-accent">{t.popular}</h2>
            <CategoryLinks />
          </div>
        )}
      </div>
    </div>
  );
}

export function NotFoundPage() {
  const t = useMessages().error;
  return <EmptyStage mark={t.notFoundCode} title={t.notFoundTitle} text={t.notFoundText} />;
}

/** The network is gone, and with it the page's code or data. It comes back by itself. */
function OfflinePage() {
  const t = useMessages().error;
  useEffect(() => {
    const reload = () => location.reload();
    addEventListener('online', reload);
    return () => removeEventListener('online', reload);
  }, []);
  return (
    <EmptyStage
      mark={<WifiOffIcon className="mx-auto size-28 text-accent" />}
      title={t.offlineTitle}
      text={t.offlineText}
      canReload
      canSearch={false}
    />
  );
}

/** Shown for whatever a page threw: a missing product is a 404, a dead line is nobody's fault, anything else is ours. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useMessages().error;
  if (problemOf(error)?.status === 404) return <NotFoundPage />;
  if (!navigator.onLine) return <OfflinePage />;
  return <EmptyStage title={t.crashTitle} text={t.crashText} canReload />;
}
