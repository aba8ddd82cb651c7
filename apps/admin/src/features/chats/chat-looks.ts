import type { AdminMessages } from '@hurtrock/i18n/admin.id';
import type { PillLook } from '../../common/status-pill';
import type { ChatStatus } from '@hurtrock/shared/chat-events';

export const STATUS_LOOKS: Record<ChatStatus, PillLook> = {
  waiting: { tone: 'warning', icon: 'clock' },
  open: { tone: 'success', icon: 'check' },
  resolved: { tone: 'done', icon: 'checkCircle' },
  archived: { tone: 'neutral', icon: 'archive' },
};

/** Visitors who gave no name are told apart by the end of their conversation's id. */
export const nameOf = (
  { conversationId, name }: { conversationId: string; name: string },
  t: AdminMessages['chats'],
): string => name || `${t.visitor} ${conversationId.slice(-4)}`;
