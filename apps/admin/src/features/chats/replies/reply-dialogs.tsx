import { ConfirmForm } from '../../../common/confirm-form';
import { fill, useMessages } from '../../../common/messages';
import { useSendOnce } from '../../../common/use-send-once';
import { ReplyForm } from './reply-form';
import { useReplyMutations, type QuickReply } from './use-replies';

export function AddReply({ onClose }: { onClose: () => void }) {
  const { add } = useReplyMutations();
  const send = useSendOnce(add);
  return (
    <ReplyForm
      values={{ title: '', text: '' }}
      error={add.error}
      isPending={add.isPending}
      onSend={(body, onError) => send({ body }, { onSuccess: onClose, onError })}
      onClose={onClose}
    />
  );
}

export function ChangeReply({ reply, onClose }: { reply: QuickReply; onClose: () => void }) {
  const { change } = useReplyMutations();
  const send = useSendOnce(change);
  return (
    <ReplyForm
      values={reply}
      error={change.error}
      isPending={change.isPending}
      onSend={(body, onError) =>
        send({ params: { path: { id: reply.id } }, body }, { onSuccess: onClose, onError })
      }
      onClose={onClose}
    />
  );
}

export function DeleteReply({ reply: { id, title }, onClose }: { reply: QuickReply; onClose: () => void }) {
  const t = useMessages().quickReplies.remove;
  const { remove, after } = useReplyMutations();
  const send = useSendOnce(remove);
  return (
    <ConfirmForm
      text={fill(t.text, { title })}
      submitLabel={t.submit}
      isDangerous
      error={remove.error}
      isPending={remove.isPending}
      onSend={() =>
        send(
          { params: { path: { id } } },
          {
            onSuccess: (replies) => {
              after(fill(t.done, { title }))(replies);
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
