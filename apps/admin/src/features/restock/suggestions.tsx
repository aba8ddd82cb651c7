import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schema } from '@hurtrock/api-client';
import { formatNumber } from '@hurtrock/shared/format';
import { fill, useMessages } from '../../common/messages';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { Panel } from '../../common/panel';
import { StockBadge } from '../../common/stock-badge';
import type { DraftLine } from './draft';
import styles from '../../common/picks.module.css';
import { suggestionsQuery } from './restock-queries';

type Suggested = Schema<'SuggestedProductDto'>;

interface Props {
  supplierId: string;
  lines: DraftLine[];
  onAdd: (lines: DraftLine[]) => void;
  onChoose: (supplierId: string) => void;
}

const lineOf = ({ productId, sku, name, suggested, unitCost }: Suggested): DraftLine => ({
  productId,
  sku,
  name,
  quantity: suggested,
  unitCost: unitCost?.amount ?? '',
});

/** What runs low: of the chosen supplier product by product, and before one is chosen supplier by supplier. */
export function Suggestions({ supplierId, lines, onAdd, onChoose }: Props) {
  const t = useMessages().restockForm;
  const suggestions = useQuery(suggestionsQuery(supplierId || undefined));
  if (suggestions.isPending) return <ListSkeleton rows={4} />;
  if (!suggestions.data) {
    return (
      <ErrorState
        title={t.suggestionsFailed}
        error={suggestions.error}
        onRetry={() => void suggestions.refetch()}
      />
    );
  }
  if (supplierId) {
    const products = suggestions.data.find(({ supplier }) => supplier?.id === supplierId)?.products ?? [];
    return <OfSupplier products={products} lines={lines} onAdd={onAdd} />;
  }
  return (
    <Panel title={t.suggestions}>
      <p className={styles.hint}>{t.suggestionsHint}</p>
      <ul className={styles.picks}>
        {suggestions.data.map(
          ({ supplier, products }) =>
            supplier && (
              <li key={supplier.id} className={styles.pick}>
                <div className={styles.product}>
                  <span className={styles.name}>{supplier.name}</span>
                  <span className={styles.small}>{fill(t.bySupplier, { count: products.length })}</span>
                </div>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={fill(t.choose, { name: supplier.name })}
                  onClick={() => onChoose(supplier.id)}
                >
                  {t.chooseShort}
                </Button>
              </li>
            ),
        )}
      </ul>
      {!suggestions.data.some(({ supplier }) => supplier) && (
        <p className={styles.hint}>{t.noSupplierSuggestions}</p>
      )}
    </Panel>
  );
}

function OfSupplier({
  products,
  lines,
  onAdd,
}: {
  products: Suggested[];
  lines: DraftLine[];
  onAdd: Props['onAdd'];
}) {
  const t = useMessages().restockForm;
  const there = new Set(lines.map(({ productId }) => productId));
  const left = products.filter(({ productId }) => !there.has(productId));
  return (
    <Panel
      title={t.suggestions}
      beside={
        left.length > 1 && (
          <Button size="compact-sm" variant="light" onClick={() => onAdd(left.map(lineOf))}>
            {fill(t.addAll, { count: left.length })}
          </Button>
        )
      }
    >
      <p className={styles.hint}>{products.length > 0 ? t.suggestionsHint : t.suggestionsEmpty}</p>
      <ul className={styles.picks}>
        {products.map((product) => (
          <li key={product.productId} className={styles.pick}>
            <div className={styles.product}>
              <span className={styles.name}>{product.name}</span>
              <span className={styles.small}>
                {fill(t.shelf, {
                  available: formatNumber(product.available),
                  incoming: formatNumber(product.incoming),
                  sold: formatNumber(product.soldIn30Days),
                })}
              </span>
              <span className={styles.badges}>
                <StockBadge level={product.level} />
                <strong>{fill(t.suggested, { count: formatNumber(product.suggested) })}</strong>
              </span>
            </div>
            <AddButton
              name={product.name}
              isThere={there.has(product.productId)}
              onAdd={() => onAdd([lineOf(product)])}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Stays where it is when its product is taken, so that the keyboard does not lose its place. */
export function AddButton({ name, isThere, onAdd }: { name: string; isThere: boolean; onAdd: () => void }) {
  const t = useMessages().restockForm;
  return (
    <Button
      size="compact-sm"
      variant="default"
      className={styles.add}
      aria-label={isThere ? `${t.added}: ${name}` : fill(t.addProduct, { name })}
      aria-disabled={isThere}
      data-disabled={isThere || undefined}
      onClick={() => {
        if (!isThere) onAdd();
      }}
    >
      {isThere ? t.added : t.add}
    </Button>
  );
}
