import type { Schema } from '@hurtrock/api-client';
import { fill, useLanguage } from '../../common/messages';
import { Bars } from '../../common/figures/charts';
import { spanTexts } from './course-view';
import { FigurePanel } from '../../common/figures/figure-panel';
import { FigureTable } from '../../common/figures/figure-table';
import { FORMATS, percentFormat, shareOf } from '../../common/figures/formats';
import { ProductCell } from './product-cell';
import type { Span } from './span-presets';

const IN_CHART = 10;

interface Props {
  products: Schema<'MarginProductDto'>[];
  span: Span;
  isStale: boolean;
}

/** What earned most. */
export function MarginProducts({ products, span, isStale }: Props) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  if (products.length === 0) return null;
  const percent = percentFormat(locale);
  return (
    <FigurePanel
      title={t.best}
      note={t.mostShown}
      chartLabel={fill(t.chartOf, { name: t.best, ...spanTexts(span, locale) })}
      chart={
        <Bars
          bars={products
            .slice(0, IN_CHART)
            .map(({ name, costed, cost }) => ({ label: name, margin: costed - cost }))}
          series={[{ name: 'margin', label: t.margin }]}
          format={FORMATS.rupiah}
        />
      }
      table={
        <FigureTable
          label={t.best}
          isStale={isStale}
          columns={[
            { key: 'product', title: t.product },
            { key: 'units', title: t.units, isNumber: true },
            { key: 'costed', title: t.costed, isNumber: true },
            { key: 'cost', title: t.cost, isNumber: true },
            { key: 'margin', title: t.margin, isNumber: true },
            { key: 'share', title: t.marginShare, isNumber: true },
          ]}
          rows={products.map(({ id, name, sku, kept, costed, cost }) => ({
            key: id,
            cells: [
              <ProductCell key="product" id={id} name={name} sku={sku} />,
              FORMATS.count(kept),
              FORMATS.rupiah(costed),
              FORMATS.rupiah(cost),
              FORMATS.rupiah(costed - cost),
              percent(shareOf(costed - cost, costed)),
            ],
          }))}
        />
      }
    />
  );
}
