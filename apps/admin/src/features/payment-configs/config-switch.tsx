import { useState } from 'react';
import { Switch } from '@mantine/core';
import { ConfirmForm } from '../../common/confirm-form';
import { Dialog } from '../../common/dialog';
import { fill, useMessages, useProblemText } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { useSendOnce } from '../../common/use-send-once';
import type { ConfigPlace, PaymentConfig } from './config-looks';
import { useSwitchConfig } from './use-config-mutations';

/** Whether new payments may begin. Switching off is asked once more: buyers feel it at once. */
export function ConfigSwitch({ place, config }: { place: ConfigPlace; config: PaymentConfig }) {
  const { configs: t, common } = useMessages();
  const textOf = useProblemText();
  const [isAsking, setAsking] = useState(false);
  const turn = useSwitchConfig(place);
  const send = useSendOnce(turn, { isRepeatable: true });
  const provider = t.providers[place.provider].title;
  const { environment } = place;

  const turnTo = (isActive: boolean) =>
    send(
      { body: { provider: place.provider, environment, isActive } },
      { onSuccess: () => setAsking(false) },
    );
  const fault = turn.error && Object.values(fieldErrors(turn.error, common.fieldInvalid, t.faults))[0];

  return (
    <>
      <Switch
        checked={config.isActive}
        disabled={turn.isPending}
        label={fill(t.switch, { provider })}
        description={place.hasOther && t.replacesOther}
        error={!isAsking && turn.error ? (fault ?? textOf(turn.error)) : undefined}
        onChange={() => (config.isActive ? setAsking(true) : turnTo(true))}
      />
      <Dialog isOpen={isAsking} title={fill(t.off.title, { provider })} onClose={() => setAsking(false)}>
        <ConfirmForm
          text={t.off.text}
          submitLabel={t.off.submit}
          isDangerous
          error={turn.error}
          isPending={turn.isPending}
          onSend={() => turnTo(false)}
          onClose={() => setAsking(false)}
        />
      </Dialog>
    </>
  );
}
