import { ConfirmForm } from '../../common/confirm-form';
import { DialogButton } from '../../common/dialog-button';
import { fill, useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import type { ConfigPlace } from './config-looks';
import { useDeleteConfig } from './use-config-mutations';

export function DeleteConfig({ place, id }: { place: ConfigPlace; id: string }) {
  const t = useMessages().configs;
  const provider = t.providers[place.provider].title;
  const title = fill(t.remove.title, { provider, environment: t.environments[place.environment] });
  return (
    <DialogButton
      label={t.remove.action}
      about={provider}
      icon="x"
      size="compact-sm"
      variant="subtle"
      color="red"
      title={title}
    >
      {(close) => <DeleteForm place={place} id={id} onClose={close} />}
    </DialogButton>
  );
}

function DeleteForm({ place, id, onClose }: { place: ConfigPlace; id: string; onClose: () => void }) {
  const t = useMessages().configs.remove;
  const remove = useDeleteConfig(place);
  const send = useSendOnce(remove);
  return (
    <ConfirmForm
      text={t.text}
      submitLabel={t.submit}
      isDangerous
      error={remove.error}
      isPending={remove.isPending}
      onSend={() => send({ params: { path: { id } } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
