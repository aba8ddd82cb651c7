import { api } from '@hurtrock/api-client';
import { formatRupiah } from '@hurtrock/shared/format';
import { isForSearchEngines, plainPath, summaryOf } from '@hurtrock/shared/page-rules';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { matchPath, useLocation } from 'react-router';
import { useMessages } from '../common/messages';
import { paths } from './paths';

/** What the server wrote into the head of the first page, kept true while one goes on from there. */
export function RouteHead() {
  const { pathname, search } = useLocation();
  const description = useDescription(pathname);
  const here = `${pathname}${search}\n${description}`;
  const written = useRef(here);
  useEffect(() => {
    // The first page came with its own.
    if (written.current === here) return;
    written.current = here;
    const isListed = isForSearchEngines(pathname, new URLSearchParams(search));
    meta('description').content = description;
    meta('robots').content = isListed ? 'index, follow' : 'noindex, follow';
    canonical().href = new URL(plainPath(pathname), canonical().href || location.href).href;
  }, [here, pathname, search, description]);
  return null;
}

/** In the words of the server; of a product once it is there. */
function useDescription(pathname: string): string {
  const { pages } = useMessages();
  const slug = matchPath(paths.product(':slug'), pathname)?.params.slug ?? '';
  const { data: product } = useQuery({
    ...api.queryOptions('get', '/api/v1/products/{slug}', { params: { path: { slug } } }),
    enabled: false,
  });
  if (product)
    return pages.product(product.name, formatRupiah(product.price.amount), summaryOf(product.description));
  return pathname.startsWith(paths.products()) ? pages.products : pages.home;
}

function meta(name: string): HTMLMetaElement {
  const found = document.head.querySelector<HTMLMetaElement>(`meta[name="${name}"]`);
  return found ?? document.head.appendChild(Object.assign(document.createElement('meta'), { name }));
}

function canonical(): HTMLLinkElement {
  const found = document.head.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return (
    found ?? document.head.appendChild(Object.assign(document.createElement('link'), { rel: 'canonical' }))
  );
}
