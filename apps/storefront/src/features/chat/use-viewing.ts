import { api, type Schema } from '@hurtrock/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { matchPath, useLocation } from 'react-router';
import { paths } from '../../app/paths';
import type { ChatEngine } from './chat-engine';

/** Tells the shop which page is looked at, so that "this guitar" needs no explaining. */
export function useViewing(chat: ChatEngine, isLive: boolean) {
  const { pathname } = useLocation();
  const queries = useQueryClient();
  useEffect(() => {
    if (!isLive) return;
    const slug = matchPath(paths.product(':slug'), pathname)?.params.slug;
    const { queryKey } = api.queryOptions('get', '/api/v1/products/{slug}', {
      params: { path: { slug: slug ?? '' } },
    });
    const timer = setTimeout(
      () => chat.sayViewing(pathname, queries.getQueryData<Schema<'ProductDto'>>(queryKey)?.id),
      SETTLED_MS,
    );
    return () => clearTimeout(timer);
  }, [chat, isLive, pathname, queries]);
}

/** Until then a page has been found, and is looked at. */
const SETTLED_MS = 1000;
