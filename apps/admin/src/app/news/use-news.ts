import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fill, useMessages } from '../../common/messages';
import type { News } from './news-looks';

const newsQuery = {
  ...api.queryOptions('get', '/api/v1/admin/notifications'),
  refetchInterval: 30_000,
  refetchIntervalInBackground: true,
};

export const useNews = () => useQuery(newsQuery);

const isKnown = 'Notification' in window;

/** What comes while the panel is out of sight is told by the browser, to those who asked for it. */
export function useBrowserNews(news: News[]) {
  const t = useMessages().news;
  const [permission, setPermission] = useState(isKnown ? Notification.permission : 'denied');
  const told = useRef<string>(undefined);
  const newest = news[0]?.at;
  const tell = useEffectEvent(() => {
    const since = told.current;
    told.current = newest;
    if (since === undefined || permission !== 'granted' || !document.hidden) return;
    // Chats tell of themselves, message by message.
    for (const { kind, id, about, at } of news.filter((each) => each.kind !== 'chat_waiting'))
      if (at > since) new Notification(fill(t.kinds[kind], { id, about }), { tag: `${kind}-${id}` });
  });
  useEffect(() => {
    if (newest !== undefined) tell();
  }, [newest]);
  return {
    canAsk: permission === 'default',
    ask: async () => setPermission(await Notification.requestPermission()),
  };
}
