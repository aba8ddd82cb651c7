import { Stack, Text } from '@mantine/core';
import { api } from '@hurtrock/api-client';
import { formatDate } from '@hurtrock/shared/format';
import { ConfirmForm } from '../../common/confirm-form';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { DialogButton } from '../../common/dialog-button';
import { fill, useLanguage } from '../../common/messages';
import { Panel } from '../../common/panel';
import { AddRateForm } from './add-rate-form';
import styles from './settings.module.css';
import { useAfterSetting, type Settings } from './settings-query';

type Rate = Settings['taxRates'][number];

/** Whether the shop is registered for PPN, and the rates by the day they begin. */
export function TaxPanel({ settings: { isTaxable, taxRates } }: { settings: Settings }) {
  const { messages, locale } = useLanguage();
  const t = messages.settings.tax;
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return (
    <Panel
      title={t.title}
      beside={
        <DialogButton label={t.add} icon="plus" size="xs" title={t.addTitle}>
          {(close) => <AddRateForm onClose={close} />}
        </DialogButton>
      }
    >
      <Stack gap="md" align="flex-start" mb="md">
        <Text>{isTaxable ? t.isTaxable : t.isNotTaxable}</Text>
        <DialogButton
          label={isTaxable ? t.switchOff : t.switchOn}
          title={isTaxable ? t.switchOffTitle : t.switchOnTitle}
        >
          {(close) => <SwitchForm isTaxable={!isTaxable} onClose={close} />}
        </DialogButton>
      </Stack>
      <DataTable
        label={t.rates}
        isStale={false}
        columns={[
          { key: 'startsOn', title: t.startsOn },
          { key: 'rate', title: t.rate, isNumber: true },
          { key: 'base', title: t.base },
          { key: 'actions', title: t.actions },
        ]}
      >
        {taxRates.map((rate) => (
          <tr key={rate.startsOn} role="row" className={`${table.row} ${styles.rate}`}>
            <td role="cell">{formatDate(rate.startsOn, locale)}</td>
            <td role="cell">
              <strong>{percent.format(rate.ratePercent)}%</strong>
            </td>
            <td role="cell">
              {rate.baseNumerator === rate.baseDenominator
                ? t.wholePrice
                : fill(t.partOfPrice, { part: `${rate.baseNumerator}/${rate.baseDenominator}` })}
            </td>
            <td role="cell">{rate.isToCome ? <RemoveRate rate={rate} /> : t.begun}</td>
          </tr>
        ))}
      </DataTable>
    </Panel>
  );
}

function SwitchForm({ isTaxable, onClose }: { isTaxable: boolean; onClose: () => void }) {
  const t = useLanguage().messages.settings.tax;
  const after = useAfterSetting();
  const change = api.useMutation('put', '/api/v1/admin/settings/tax', {
    onSuccess: (saved) => {
      after(saved, t.saved);
      onClose();
    },
  });
  return (
    <ConfirmForm
      text={isTaxable ? t.switchOnText : t.switchOffText}
      submitLabel={isTaxable ? t.switchOn : t.switchOff}
      error={change.error}
      isPending={change.isPending}
      onSend={() => change.mutate({ body: { isTaxable } })}
      onClose={onClose}
    />
  );
}

function RemoveRate({ rate: { startsOn } }: { rate: Rate }) {
  const { messages, locale } = useLanguage();
  const t = messages.settings.tax;
  const after = useAfterSetting();
  const remove = api.useMutation('delete', '/api/v1/admin/settings/tax-rates/{startsOn}', {
    onSuccess: (saved) => after(saved, t.saved),
  });
  return (
    <DialogButton label={t.remove} about={startsOn} size="xs" color="red" title={t.removeTitle}>
      {(close) => (
        <ConfirmForm
          text={fill(t.removeText, { date: formatDate(startsOn, locale) })}
          submitLabel={t.remove}
          isDangerous
          error={remove.error}
          isPending={remove.isPending}
          onSend={() => remove.mutate({ params: { path: { startsOn } } })}
          onClose={close}
        />
      )}
    </DialogButton>
  );
}
