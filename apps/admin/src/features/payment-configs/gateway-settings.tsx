import { Alert, TextInput } from '@mantine/core';
import { webhookAddress } from '../../app/paths';
import { CopyButton } from '../../common/copy-button';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { StatusPill } from '../../common/status-pill';
import type { ConfigPlace, Gateway, PaymentConfig } from './config-looks';
import styles from './configs.module.css';
import { ConnectionTest } from './connection-test';
import { GatewayForm } from './gateway-form';

/** Keys and addresses of a payment company. */
export function GatewaySettings({ place, gateway }: { place: ConfigPlace; gateway: Gateway }) {
  const { configs: t, common } = useMessages();
  const { config } = place;
  const callbackUrl = config?.callbackUrl ?? webhookAddress(gateway);
  return (
    <>
      {config && !config.isReadable && (
        <Alert
          color="red"
          variant="outline"
          icon={<Icon name="alert" />}
          title={t.unreadableTitle}
          role="alert"
        >
          {t.unreadableText}
        </Alert>
      )}
      <TextInput
        readOnly
        label={t.callbackUrl}
        description={t.callbackHints[gateway]}
        value={callbackUrl}
        rightSection={
          <CopyButton label={fill(common.copyValue, { label: t.callbackUrl })} value={callbackUrl} />
        }
      />
      {config?.source === 'environment' ? (
        <KeysOfEnvironment config={config} />
      ) : (
        <GatewayForm place={place} gateway={gateway} />
      )}
      {config && <ConnectionTest place={place} />}
    </>
  );
}

function KeysOfEnvironment({ config }: { config: PaymentConfig }) {
  const t = useMessages().configs;
  return (
    <div className={styles.readOnly}>
      <StatusPill {...{ tone: 'neutral', icon: 'lock' }}>{t.fromEnvironment}</StatusPill>
      <p className={styles.small}>{t.fromEnvironmentText}</p>
      <dl className={styles.keys}>
        {config.keys.map(({ name, lastFour }) => (
          <div key={name}>
            <dt>{t.keys[name]}</dt>
            <dd>{lastFour ? fill(t.storedShort, { end: lastFour }) : t.noKey}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
