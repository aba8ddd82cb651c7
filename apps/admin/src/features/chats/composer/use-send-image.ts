import { useMessages } from '../../../common/messages';
import { pictureFault } from '../../../common/picture';
import { useOutbox } from '../chat-outbox';

export function useSendImage(conversationId: string, onFault: (fault: string) => void) {
  const t = useMessages().composer;
  const { outbox } = useOutbox();
  return {
    send: (image: File) => {
      const fault = pictureFault(image);
      onFault(fault && fault !== 'missing' ? t[fault] : '');
      if (fault) return;
      outbox.add(conversationId, {
        clientId: crypto.randomUUID(),
        kind: 'image',
        image,
        preview: URL.createObjectURL(image),
      });
    },
  };
}
