import { ActionIcon, Button, Popover } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { Link } from 'react-router';
import { formatDateTime } from '@hurtrock/shared/format';
import { CountBadge } from '../../common/count-badge';
import { Icon } from '../../common/icon';
import { fill, useLanguage } from '../../common/messages';
import styles from './news.module.css';
import { NEWS_LOOKS } from './news-looks';
import { useBrowserNews, useNews } from './use-news';

/** What happened that somebody should know of. Opening it is having seen it, on this device. */
export function NewsBell() {
  const { messages, locale } = useLanguage();
  const t = messages.news;
  const { data: news = [] } = useNews();
  const [seenUntil, setSeenUntil] = useLocalStorage({ key: 'hurtrock-admin-news', defaultValue: '' });
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const browser = useBrowserNews(news);
  const unseen = news.filter(({ at }) => at > seenUntil).length;

  function open() {
    toggle();
    if (news[0]) setSeenUntil(news[0].at);
  }

  return (
    <Popover
      opened={isOpen}
      onChange={close}
      position="bottom-end"
      width={340}
      trapFocus
      withinPortal={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <ActionIcon variant="subtle" size={40} className={styles.bell} aria-label={t.title} onClick={open}>
          <Icon name="bell" size={20} />
          <span className={styles.count}>
            <CountBadge count={unseen} label={t.unseen} />
          </span>
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.title}>
        {news.length === 0 ? (
          <p className={styles.none}>{t.none}</p>
        ) : (
          <ul className={styles.list}>
            {news.map(({ kind, id, about, at }) => {
              const { icon, to } = NEWS_LOOKS[kind];
              return (
                <li key={`${kind}-${id}-${at}`}>
                  <Link to={to(id)} className={styles.item} onClick={close}>
                    <Icon name={icon} size={18} />
                    <span>
                      {fill(t.kinds[kind], { id, about })}
                      <span className={styles.when}>{formatDateTime(at, locale)}</span>
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        )}
        {browser.canAsk && (
          <Button variant="default" size="xs" fullWidth onClick={() => void browser.ask()}>
            {t.askBrowser}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
