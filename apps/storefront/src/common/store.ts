import { api } from '@hurtrock/api-client';
import { useEffect } from 'react';

/** The shop's own profile. It hardly changes, so one answer serves the whole visit. */
export function useStore() {
  return api.useQuery('get', '/api/v1/store', {}, { staleTime: Infinity }).data;
}

/** Names the page in the tab and for screen readers. */
export function usePageTitle(title: string) {
  const shop = useStore()?.name ?? 'Hurtrock Music Store';
  useEffect(() => {
    document.title = title ? `${title} · ${shop}` : shop;
  }, [title, shop]);
}
