import { Stack, Switch } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import { NumberField } from '../../common/number-field';
import styles from './product-editor.module.css';
import type { GroupProps } from './product-editor';

/** Whether buyers see it, and how. */
export function VisibilityGroup({ form }: GroupProps) {
  const { groups, fields: t, hints } = useMessages().product;
  return (
    <Panel title={groups.visibility}>
      <Stack gap="sm">
        {(['isActive', 'isFeatured', 'allowsBackorder'] as const).map((name) => (
          <Switch
            key={name}
            label={t[name]}
            description={hints[name]}
            {...form.getInputProps(name, { type: 'checkbox' })}
          />
        ))}
      </Stack>
    </Panel>
  );
}

/** When somebody should order more. */
export function StockGroup({ form, product }: GroupProps) {
  const { groups, fields: t, hints } = useMessages().product;
  return (
    <Panel
      title={groups.stock}
      beside={product && <Link to={paths.productStock(product.id)}>{hints.stockPage}</Link>}
    >
      <Stack gap="sm">
        {(['minimumStock', 'lowStockThreshold'] as const).map((name) => (
          <NumberField
            key={name}
            label={t[name]}
            description={hints[name]}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            max={1_000_000}
            {...form.getInputProps(name)}
          />
        ))}
      </Stack>
    </Panel>
  );
}

/** The parcel, for the cost of sending it. */
export function ShippingGroup({ form }: GroupProps) {
  const { groups, fields: t, hints, units } = useMessages().product;
  return (
    <Panel title={groups.shipping}>
      <p className={styles.quiet}>{hints.shipping}</p>
      <div className={styles.halves}>
        <NumberField
          label={t.weightGrams}
          suffix={` ${units.grams}`}
          required
          max={1_000_000}
          {...form.getInputProps('weightGrams')}
        />
        {(['lengthCm', 'widthCm', 'heightCm'] as const).map((name) => (
          <NumberField
            key={name}
            label={t[name]}
            suffix={` ${units.centimetres}`}
            required
            max={1_000}
            {...form.getInputProps(name)}
          />
        ))}
      </div>
    </Panel>
  );
}
