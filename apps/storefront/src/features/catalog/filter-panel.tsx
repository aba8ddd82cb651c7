import { Fold } from '@hurtrock/ui/fold';
import { ChevronLeftIcon } from '@hurtrock/ui/icons';
import { Skeleton } from '@hurtrock/ui/skeleton';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../common/messages';
import { toggled, type CatalogFilters } from './catalog-filters';
import { ChoiceList, ChoiceRow } from './choice-list';
import { specChoices } from './facet-choices';
import { PriceFilter } from './price-filter';
import { categoryAddress, type ChangeFilters, type Facets } from './use-catalog';

interface FilterPanelProps {
  filters: CatalogFilters;
  facets: Facets | undefined;
  /** The category above the one shown; null above the topmost. */
  parent: { name: string; slug: string } | null | undefined;
  onChange: ChangeFilters;
}

/** Everything by which the list can be narrowed, each choice with how many it would leave. Every choice counts at once. */
export function FilterPanel({ filters, facets, parent, onChange }: FilterPanelProps) {
  const { catalog: t, product, common } = useMessages();
  const { brand = [], spec = [] } = filters;
  if (!facets) return <FilterSkeleton label={common.loading} />;
  const boxes = [
    { name: 'inStock', text: t.inStock, count: facets.inStock },
    { name: 'onSale', text: t.onSale, count: facets.onSale },
    { name: 'featured', text: t.onlyFeatured, count: undefined },
  ] as const;
  return (
    <div className="space-y-4 [&>*:first-child]:border-t-0 [&>*:first-child]:pt-0">
      {(facets.categories.length > 0 || parent !== undefined) && (
        <Categories filters={filters} facets={facets} parent={parent} />
      )}
      <Group title={t.price}>
        <PriceFilter
          applied={{ min: filters.minPrice, max: filters.maxPrice }}
          bounds={facets.price}
          onApply={({ min, max }) => onChange((now) => ({ ...now, minPrice: min, maxPrice: max }))}
        />
      </Group>
      <Group title={t.conditions}>
        {boxes.map(({ name, text, count }) => (
          <ChoiceRow
            key={name}
            text={text}
            count={count}
            isChosen={filters[name] === true}
            onToggle={() => onChange((now) => ({ ...now, [name]: now[name] ? undefined : true }))}
          />
        ))}
      </Group>
      {facets.brands.length > 0 && (
        <Group title={t.brand} chosen={brand.length}>
          <ChoiceList
            choices={facets.brands.map((each) => ({ ...each, text: each.value }))}
            chosen={brand}
            findLabel={t.findBrand}
            onToggle={(value) => onChange((now) => ({ ...now, brand: toggled(now.brand, value) }))}
          />
        </Group>
      )}
      {facets.specifications.map((facet, index) => {
        const mine = spec.filter((each) => each.startsWith(`${facet.name}:`));
        return (
          <Fold
            key={facet.name}
            title={<GroupTitle title={facet.name} chosen={mine.length} />}
            isOpenAtFirst={mine.length > 0 || index < 2}
          >
            <ChoiceList
              choices={specChoices(product, facet, mine)}
              chosen={mine}
              onToggle={(value) => onChange((now) => ({ ...now, spec: toggled(now.spec, value) }))}
            />
          </Fold>
        );
      })}
    </div>
  );
}

function GroupTitle({ title, chosen = 0 }: { title: string; chosen?: number }) {
  return (
    <span className="flex items-center gap-2">
      {title}
      {chosen > 0 && (
        <span
          aria-hidden="true"
          className="grid h-5 min-w-5 place-items-center rounded-full bg-orange px-1 text-xs font-bold text-on-orange"
        >
          {chosen}
        </span>
      )}
    </span>
  );
}

function Group({ title, chosen, children }: { title: string; chosen?: number; children: ReactNode }) {
  return (
    <fieldset className="border-t border-line pt-4">
      <legend className="float-left mb-1 flex w-full font-semibold">
        <GroupTitle title={title} chosen={chosen} />
      </legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  );
}

function Categories({
  filters,
  facets,
  parent,
}: Omit<FilterPanelProps, 'onChange' | 'facets'> & { facets: Facets }) {
  const t = useMessages();
  return (
    <nav aria-label={t.catalog.category}>
      <h2 className="mb-1 font-semibold">{t.catalog.category}</h2>
      {parent !== undefined && (
        <Link
          to={categoryAddress(parent?.slug, filters)}
          className="-ml-1 flex min-h-10 items-center gap-1 text-sm font-semibold text-accent underline-offset-4 hover:underline"
        >
          <ChevronLeftIcon className="size-4" />
          {t.catalog.parent(parent?.name ?? t.header.allCategories)}
        </Link>
      )}
      <ul>
        {facets.categories.map(({ slug, name, count }) => (
          <li key={slug}>
            <Link
              to={categoryAddress(slug, filters)}
              className="-mx-2 flex min-h-10 items-center justify-between gap-3 rounded-lg px-2 text-sm hover:bg-ink/6"
            >
              {name}
              <span className="text-xs text-muted tabular-nums">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function FilterSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="space-y-3">
      {Array.from({ length: 14 }, (_, index) => (
        <Skeleton key={index} className={index % 5 === 0 ? 'h-6 w-1/2' : 'h-7 w-full'} />
      ))}
    </div>
  );
}
