import { lazy, Suspense, useEffect, useRef } from 'react';
import { Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  Link,
  Outlet,
  ScrollRestoration,
  useLocation,
  useMatches,
  useNavigate,
  useNavigation,
} from 'react-router';
import { useMessages } from '../common/messages';
import { EmptyState } from '../common/page-states';
import { meQuery, NOBODY, useSession } from '../common/session';
import { UnsavedDialog } from '../common/unsaved-guard';
import { ShortcutsSheet } from '../common/shortcuts/shortcuts-sheet';
import { Brand } from './brand';
import { MainMenu } from './main-menu';
import { MenuDrawer } from './menu-drawer';
import type { RouteHandle } from './navigation';
import { BASENAME, paths } from './paths';
import { onSessionLost, queryClient } from './query-client';
import styles from './shell.module.css';
import { NewsBell } from './news/news-bell';
import { PALETTE_KEYS, PaletteButton } from './palette/palette-button';
import { UserMenu } from './user-menu';

/** After the page itself: the chat needs a socket, and nobody waits for it. */
const ChatLive = lazy(async () => ({ default: (await import('../features/chats/live/chat-live')).ChatLive }));

/** When an answer says that the session is over, the login page takes over and leads back here afterwards. */
function useLoginWhenSessionIsLost() {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  useEffect(
    () =>
      onSessionLost(() => {
        queryClient.setQueryData(meQuery.queryKey, NOBODY);
        void navigate(paths.login(BASENAME + pathname + search), { state: { isExpired: true } });
      }),
    [navigate, pathname, search],
  );
}

/** A new page starts at its beginning for keyboards and screen readers too. */
function useFocusOnNewPage(pageId: string | undefined) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pageId);
  useEffect(() => {
    if (shown.current !== pageId) main.current?.focus();
    shown.current = pageId;
  }, [pageId]);
  return main;
}

/** The frame around every page, and the keys that hold on each. */
export function Shell() {
  const t = useMessages().palette;
  return (
    <ShortcutsSheet everywhere={[{ key: PALETTE_KEYS, label: t.open }]}>
      <Frame />
      <UnsavedDialog />
    </ShortcutsSheet>
  );
}

/** Header, menu, account. */
function Frame() {
  const { app, forbidden } = useMessages();
  const [isMenuOpen, menu] = useDisclosure(false);
  const { can } = useSession();
  const isLoading = useNavigation().state !== 'idle';
  const page = useMatches().find(({ handle }) => handle !== undefined);
  const main = useFocusOnNewPage(page?.id);
  const need = (page?.handle as RouteHandle | undefined)?.permission;
  useLoginWhenSessionIsLost();

  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip}>
        {app.skipToContent}
      </a>
      <header className={styles.header}>
        {isLoading && <div className={styles.progress} />}
        <Burger
          className={styles.burger}
          opened={isMenuOpen}
          onClick={menu.toggle}
          size="sm"
          aria-label={isMenuOpen ? app.closeMenu : app.openMenu}
        />
        <Link to={paths.home()} className={styles.brand} aria-label={app.name}>
          <Brand />
        </Link>
        <PaletteButton />
        <NewsBell />
        <UserMenu />
      </header>
      <aside className={styles.side}>
        <MainMenu />
      </aside>
      <MenuDrawer isOpen={isMenuOpen} onClose={menu.close} />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {need && !can(need) ? (
          <EmptyState isPage icon="ban" title={forbidden.title} text={forbidden.text} />
        ) : (
          <Outlet />
        )}
      </main>
      {can('chats:read') && (
        <Suspense>
          <ChatLive />
        </Suspense>
      )}
      <ScrollRestoration />
    </div>
  );
}
