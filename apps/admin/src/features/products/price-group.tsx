import { useState } from 'react';
import { Switch, TextInput } from '@mantine/core';
import { formatDateTime, formatRupiah } from '@hurtrock/shared/format';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import { fromShopMoment } from '../../common/shop-moment';
import { StatusPill } from '../../common/status-pill';
import { RupiahField } from '../../common/number-field';
import styles from './product-editor.module.css';
import type { GroupProps } from './product-editor';
import type { ProductValues } from './product-values';

/** The regular price, and a lower one for a while. */
export function PriceGroup({ form, product }: GroupProps) {
  const { groups, fields, sale: t } = useMessages().product;
  return (
    <Panel
      title={groups.price}
      beside={
        product?.sale && (
          <span className={styles.quiet}>
            {t.payNow} <strong className={styles.now}>{formatRupiah(product.currentPrice.amount)}</strong>
          </span>
        )
      }
    >
      <div className={styles.fields}>
        <RupiahField label={fields.price} required {...form.getInputProps('price')} />
        <Switch
          label={t.isOn}
          className={styles.besideField}
          {...form.getInputProps('sale.isOn', { type: 'checkbox' })}
        />
      </div>
      {form.values.sale.isOn && (
        <div className={styles.sale}>
          <div className={styles.thirds}>
            <RupiahField label={t.price} required {...form.getInputProps('sale.price')} />
            <TextInput
              type="datetime-local"
              label={t.startsAt}
              required
              {...form.getInputProps('sale.startsAt')}
            />
            <TextInput
              type="datetime-local"
              label={t.endsAt}
              description={t.endsHint}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              {...form.getInputProps('sale.endsAt')}
            />
          </div>
          <SaleInWords values={form.values} />
        </div>
      )}
    </Panel>
  );
}

/** The sale as a sentence, before it is saved. */
function SaleInWords({ values: { price, sale } }: { values: ProductValues }) {
  const [now] = useState(Date.now);
  const { messages, locale } = useLanguage();
  const t = messages.product.sale;
  const from = fromShopMoment(sale.startsAt);
  const to = sale.endsAt ? fromShopMoment(sale.endsAt) : null;
  const saved = Number(price) - Number(sale.price);
  if (!from || saved <= 0 || Number(sale.price) <= 0) return null;
  const state = now < Date.parse(from) ? 'planned' : to && now >= Date.parse(to) ? 'over' : 'running';
  return (
    <p className={styles.words} role="status">
      <StatusPill
        tone={state === 'running' ? 'success' : state === 'planned' ? 'info' : 'neutral'}
        icon={state === 'over' ? 'ban' : state === 'running' ? 'check' : 'clock'}
      >
        {t[state]}
      </StatusPill>
      <span>
        {fill(to ? t.bounded : t.open, {
          price: formatRupiah(Number(sale.price)),
          from: formatDateTime(from, locale),
          to: to ? formatDateTime(to, locale) : '',
        })}
        {'. '}
        {fill(t.saving, { percent: Math.round((saved / Number(price)) * 100), amount: formatRupiah(saved) })}
      </span>
    </p>
  );
}
