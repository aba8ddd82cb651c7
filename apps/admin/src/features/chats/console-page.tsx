import { useState } from 'react';
import { VisuallyHidden } from '@mantine/core';
import { Outlet, useParams } from 'react-router';
import { useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState } from '../../common/page-states';
import type { ComposerMode } from './composer/composer';
import { ConnectionNotice } from './connection-notice';
import { ConsoleKeys } from './console-keys';
import styles from './console.module.css';
import { ConversationList } from './list/conversation-list';
import { useConversations } from './list/use-conversations';
import { NoticesMenu } from './live/notices-menu';

/** What the open conversation shares with the keys of the page. */
export interface ConsoleContext {
  mode: ComposerMode;
  setMode: (mode: ComposerMode) => void;
}

/** Everybody who writes on the left, what was said in the middle, who it is on the right; on a phone one after the other. */
export function Component() {
  const t = useMessages().chats;
  const { id } = useParams();
  const list = useConversations();
  const [mode, setMode] = useState<ComposerMode>('reply');
  return (
    <div className={styles.page} data-open={id !== undefined || undefined}>
      {/* The tab says it to the eye; the room belongs to the conversations. */}
      <VisuallyHidden>
        <PageHeader title={t.title} />
      </VisuallyHidden>
      <ConnectionNotice />
      <div className={styles.console}>
        <ConversationList openId={id} {...list}>
          <ConsoleKeys items={list.items} openId={id} onMode={setMode} />
          <NoticesMenu />
        </ConversationList>
        <div className={styles.open}>
          {id === undefined ? (
            <EmptyState icon="chat" title={t.pickTitle} text={t.pickText} />
          ) : (
            <Outlet context={{ mode, setMode } satisfies ConsoleContext} />
          )}
        </div>
      </div>
    </div>
  );
}
