import { api } from '@hurtrock/api-client';
import { useEffect } from 'react';
import { useChat } from './chat';
import { useMessages } from './messages';

/** The shop's own profile. It hardly changes, so one answer serves the whole visit. */
export function useStore() {
  return api.useQuery('get', '/api/v1/store', {}, { staleTime: Infinity }).data;
}

/** Names the page in the tab and for screen readers. */
export function usePageTitle(title: string) {
  const { titled } = useMessages().pages;
  const { unread } = useChat();
  const name = titled(title, useStore()?.name ?? 'Hurtrock Music Store');
  const whole = unread > 0 ? `(${unread}) ${name}` : name;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
