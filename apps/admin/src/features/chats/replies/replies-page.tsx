import { useQuery } from '@tanstack/react-query';
import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { DialogButton } from '../../../common/dialog-button';
import { useFocusAgain } from '../../../common/focus-again';
import { Icon } from '../../../common/icon';
import { fill, useMessages } from '../../../common/messages';
import { PageHeader } from '../../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../../common/page-states';
import { useSession } from '../../../common/session';
import styles from './replies.module.css';
import { AddReply, ChangeReply, DeleteReply } from './reply-dialogs';
import { repliesQuery, useMoveReply, type QuickReply } from './use-replies';

export function Component() {
  const { quickReplies: t, common } = useMessages();
  const { can } = useSession();
  const found = useQuery(repliesQuery);
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          can('chats:write') && (
            <DialogButton variant="filled" label={t.add} icon="plus" title={t.addTitle}>
              {(close) => <AddReply onClose={close} />}
            </DialogButton>
          )
        }
      />
      {found.isPending && <ListSkeleton rows={5} />}
      {found.isError && !found.data && (
        <ErrorState title={common.listFailed} error={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.data?.items.length === 0 && <EmptyState icon="bolt" title={t.emptyTitle} text={t.emptyText} />}
      {found.data && found.data.items.length > 0 && <Replies replies={found.data.items} />}
    </>
  );
}

function Replies({ replies }: { replies: QuickReply[] }) {
  const t = useMessages().quickReplies;
  const { can } = useSession();
  const { move, news } = useMoveReply(replies);
  const focusAgain = useFocusAgain();
  return (
    <>
      <VisuallyHidden role="status">{news}</VisuallyHidden>
      <ol className={styles.list} aria-label={t.listLabel}>
        {replies.map((reply, index) => (
          <li key={reply.id} className={styles.reply}>
            <div className={styles.words}>
              <strong>/{reply.title}</strong>
              <p className={styles.text}>{reply.text}</p>
            </div>
            {can('chats:write') && (
              <div className={styles.tools}>
                <MoveButtons
                  reply={reply}
                  index={index}
                  count={replies.length}
                  onMove={(to, buttonId) => {
                    move(index, to);
                    focusAgain(buttonId);
                  }}
                />
                <DialogButton
                  label={t.edit}
                  about={reply.title}
                  icon="edit"
                  size="compact-sm"
                  title={t.editTitle}
                >
                  {(close) => <ChangeReply reply={reply} onClose={close} />}
                </DialogButton>
                <DialogButton
                  label={t.remove.action}
                  about={reply.title}
                  icon="trash"
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  title={t.remove.title}
                >
                  {(close) => <DeleteReply reply={reply} onClose={close} />}
                </DialogButton>
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

interface MoveProps {
  reply: QuickReply;
  index: number;
  count: number;
  onMove: (to: number, buttonId: string) => void;
}

function MoveButtons({ reply: { id, title }, index, count, onMove }: MoveProps) {
  const t = useMessages().quickReplies;
  const button = (name: 'up' | 'down', to: number) => (
    <ActionIcon
      id={`${id}-${name}`}
      variant="subtle"
      color="gray"
      size={32}
      aria-label={fill(t[name], { title })}
      // Not disabled: who presses it to the end keeps the focus.
      aria-disabled={to < 0 || to >= count}
      data-disabled={to < 0 || to >= count || undefined}
      onClick={() => {
        if (to >= 0 && to < count) onMove(to, `${id}-${name}`);
      }}
    >
      <Icon name={name} size={16} />
    </ActionIcon>
  );
  return (
    <>
      {button('up', index - 1)}
      {button('down', index + 1)}
    </>
  );
}
