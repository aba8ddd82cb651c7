import { useSessionStorage } from '@mantine/hooks';
import { useSession } from '../../../common/session';

/** What somebody is writing to somebody: still there after a look elsewhere, or a reload. */
export function useDraft(conversationId: string, kind: 'reply' | 'note') {
  const { user } = useSession();
  const [draft, setDraft, forget] = useSessionStorage({
    key: `hurtrock-chat-${kind}-${user?.id ?? ''}-${conversationId}`,
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  return { draft, setDraft: (text: string) => (text ? setDraft(text) : forget()) };
}
