import { useState } from 'react';
import { SegmentedControl } from '@mantine/core';
import { formatDateTime } from '@hurtrock/shared/format';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import { StatusPill } from '../../common/status-pill';
import { CashForm } from './cash-form';
import {
  ENVIRONMENTS,
  firstEnvironment,
  isGateway,
  type ConfigPlace,
  type ConfigProvider,
  type PaymentConfig,
} from './config-looks';
import { ConfigSwitch } from './config-switch';
import styles from './configs.module.css';
import { DeleteConfig } from './delete-config';
import { GatewaySettings } from './gateway-settings';
import { TransferForm } from './transfer-form';

/** One way to take money, in the test or the live environment. */
export function ProviderCard({ provider, configs }: { provider: ConfigProvider; configs: PaymentConfig[] }) {
  const t = useMessages().configs;
  const [environment, setEnvironment] = useState(() => firstEnvironment(configs, provider));
  const own = configs.filter((one) => one.provider === provider);
  const config = own.find((one) => one.environment === environment);
  const place = { provider, environment, config, hasOther: own.some((one) => one !== config) };
  const { title, text } = t.providers[provider];
  return (
    <Panel title={title} beside={<StatusPills config={config} />}>
      <p className={styles.text}>{text}</p>
      <SegmentedControl
        className={styles.environment}
        aria-label={`${t.environment}: ${title}`}
        value={environment}
        data={ENVIRONMENTS.map((value) => ({ value, label: t.environments[value] }))}
        onChange={(chosen) => setEnvironment(chosen)}
      />
      <div key={`${environment} ${config?.id}`} className={styles.body}>
        {config && <ConfigSwitch place={place} config={config} />}
        <Settings place={place} />
        {config && <Foot place={place} config={config} />}
      </div>
    </Panel>
  );
}

function Settings({ place }: { place: ConfigPlace }) {
  const { provider } = place;
  if (isGateway(provider)) return <GatewaySettings place={place} gateway={provider} />;
  return provider === 'bank_transfer' ? <TransferForm place={place} /> : <CashForm place={place} />;
}

function StatusPills({ config }: { config: PaymentConfig | undefined }) {
  const t = useMessages().configs;
  if (!config) return <StatusPill {...{ tone: 'neutral', icon: 'dash' }}>{t.notSetUp}</StatusPill>;
  return (
    <span className={styles.pills}>
      {config.isSandbox && (
        <span title={t.sandboxText}>
          <StatusPill {...{ tone: 'info', icon: 'globe' }}>{t.sandbox}</StatusPill>
        </span>
      )}
      {config.isActive ? (
        <StatusPill {...{ tone: 'success', icon: 'checkCircle' }}>{t.active}</StatusPill>
      ) : (
        <StatusPill {...{ tone: 'neutral', icon: 'ban' }}>{t.inactive}</StatusPill>
      )}
    </span>
  );
}

function Foot({ place, config }: { place: ConfigPlace; config: PaymentConfig }) {
  const { messages, locale } = useLanguage();
  if (!config.updatedAt) return null;
  return (
    <div className={styles.foot}>
      <span className={styles.small}>
        {fill(messages.configs.changedAt, { date: formatDateTime(config.updatedAt, locale) })}
      </span>
      {config.id && config.source === 'panel' && <DeleteConfig place={place} id={config.id} />}
    </div>
  );
}
