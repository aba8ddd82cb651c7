import { useState } from 'react';
import { Alert, Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@hurtrock/api-client';
import { formatRupiah, formatWeight } from '@hurtrock/shared/format';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { Icon } from '../../common/icon';

import { useLanguage, useMessages, useProblemText } from '../../common/messages';
import { NumberField } from '../../common/number-field';
import { Panel } from '../../common/panel';
import styles from './shipping.module.css';

const NOTHING = { weightGrams: '', lengthCm: '', widthCm: '', heightCm: '' };
type Typed = Record<keyof typeof NOTHING, number | string>;
type Parcel = Record<keyof typeof NOTHING, number>;

/** What a parcel of this weight and size would cost by each service that is offered. */
export function CostCalculator() {
  const { calculator: t, faults } = useMessages().shipping;
  const textOf = useProblemText();
  const [parcel, setParcel] = useState<Parcel | null>(null);
  const missing = (value: number | string) => (Number(value) > 0 ? null : faults.number);
  const form = useForm<Typed>({
    initialValues: NOTHING,
    validate: { weightGrams: missing, lengthCm: missing, widthCm: missing, heightCm: missing },
  });
  const costs = api.useQuery(
    'get',
    '/api/v1/admin/shipping-costs',
    { params: { query: parcel ?? { weightGrams: 1, lengthCm: 1, widthCm: 1, heightCm: 1 } } },
    { enabled: parcel !== null },
  );
  const submit = form.onSubmit((typed) =>
    setParcel({
      weightGrams: Number(typed.weightGrams),
      lengthCm: Number(typed.lengthCm),
      widthCm: Number(typed.widthCm),
      heightCm: Number(typed.heightCm),
    }),
  );
  return (
    <Panel title={t.title}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md" align="flex-start">
          <div className={styles.sizes}>
            <NumberField label={t.weight} {...form.getInputProps('weightGrams')} />
            <NumberField label={t.length} {...form.getInputProps('lengthCm')} />
            <NumberField label={t.width} {...form.getInputProps('widthCm')} />
            <NumberField label={t.height} {...form.getInputProps('heightCm')} />
          </div>
          <Button type="submit" variant="default" loading={costs.isFetching}>
            {t.submit}
          </Button>
        </Stack>
      </form>
      <div aria-live="polite" className={styles.result}>
        {costs.error && (
          <Alert color="red" variant="outline" icon={<Icon name="alert" />}>
            {textOf(costs.error)}
          </Alert>
        )}
        {costs.data && <Costs services={costs.data.services} />}
      </div>
    </Panel>
  );
}

interface CostsProps {
  services: { code: string; name: string; cost: { amount: number }; billableWeightGrams: number }[];
}

function Costs({ services }: CostsProps) {
  const t = useMessages().shipping;
  const { locale } = useLanguage();
  if (services.length === 0) return <Text>{t.calculator.none}</Text>;
  return (
    <DataTable
      label={t.calculator.result}
      isStale={false}
      columns={[
        { key: 'name', title: t.name },
        { key: 'billable', title: t.calculator.billable },
        { key: 'cost', title: t.calculator.cost },
      ]}
    >
      {services.map(({ code, name, cost, billableWeightGrams }) => (
        <tr key={code} role="row" className={`${table.row} ${styles.cost}`}>
          <td role="cell">{name}</td>
          <td role="cell">{formatWeight(billableWeightGrams, locale)}</td>
          <td role="cell">
            <strong>{formatRupiah(cost.amount)}</strong>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
