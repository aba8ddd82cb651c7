import { formatNumber } from '@hurtrock/shared/format';
import { fill, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import styles from '../../common/picks.module.css';
import { ProductSearch } from '../../common/product-search';
import { StockBadge } from '../../common/stock-badge';
import type { DraftLine } from './draft';
import { AddButton } from './suggestions';

interface Props {
  lines: DraftLine[];
  onAdd: (lines: DraftLine[]) => void;
}

/** Any product, whoever supplies it. */
export function ProductFinder({ lines, onAdd }: Props) {
  const t = useMessages().restockForm;
  return (
    <Panel title={t.find}>
      <ProductSearch
        label={t.find}
        placeholder={t.findPlaceholder}
        hint={t.findHint}
        outcome={{ found: t.found, none: t.findEmpty, failed: t.findFailed }}
      >
        {({ id, sku, name, available, level }) => (
          <>
            <div className={styles.product}>
              <span className={styles.name}>{name}</span>
              <span className={styles.badges}>
                <span className={styles.small}>
                  {sku} · {fill(t.stockNow, { available: formatNumber(available) })}
                </span>
                <StockBadge level={level} />
              </span>
            </div>
            <AddButton
              name={name}
              isThere={lines.some(({ productId }) => productId === id)}
              onAdd={() => onAdd([{ productId: id, sku, name, quantity: 1, unitCost: '' }])}
            />
          </>
        )}
      </ProductSearch>
    </Panel>
  );
}
