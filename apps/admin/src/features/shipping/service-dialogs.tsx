import { useQueryClient } from '@tanstack/react-query';
import { ConfirmForm } from '../../common/confirm-form';
import { ifMatch, isStale } from '../../common/if-match';
import { fill, useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import { fieldsOf, NEW_SERVICE, toService, type Service } from './service-fields';
import { ServiceForm } from './service-form';
import { servicesQuery, useAddService, useChangeService, useRemoveService } from './use-shipping';

export function AddService({ onClose }: { onClose: () => void }) {
  const add = useAddService();
  const send = useSendOnce(add);
  return (
    <ServiceForm
      initial={NEW_SERVICE}
      isNew
      error={add.error}
      isPending={add.isPending}
      onSend={(fields, onError) =>
        send({ body: { code: fields.code.trim(), ...toService(fields) } }, { onSuccess: onClose, onError })
      }
      onClose={onClose}
    />
  );
}

/** Who lost a race is told so; the list behind the dialog then shows what the other one saved. */
export function ChangeService({ service, onClose }: { service: Service; onClose: () => void }) {
  const queries = useQueryClient();
  const change = useChangeService();
  const send = useSendOnce(change);
  return (
    <ServiceForm
      initial={fieldsOf(service)}
      error={change.error}
      isPending={change.isPending}
      onSend={(fields, onError) =>
        send(
          {
            params: { path: { code: service.code }, header: ifMatch(service.version) },
            body: toService(fields),
          },
          {
            onSuccess: onClose,
            onError: (error) => {
              onError(error);
              if (isStale(error)) void queries.invalidateQueries({ queryKey: servicesQuery.queryKey });
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}

export function RemoveService({ service, onClose }: { service: Service; onClose: () => void }) {
  const t = useMessages().shipping.remove;
  const remove = useRemoveService(service);
  const send = useSendOnce(remove);
  return (
    <ConfirmForm
      text={fill(t.text, { name: service.name })}
      submitLabel={t.submit}
      isDangerous
      error={remove.error}
      isPending={remove.isPending}
      onSend={() => send({ params: { path: { code: service.code } } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
