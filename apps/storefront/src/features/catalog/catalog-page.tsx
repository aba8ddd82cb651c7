import { Button } from '@hurtrock/ui/button';
import { Drawer } from '@hurtrock/ui/dialog';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Breadcrumb } from '../../common/breadcrumb';
import { chipClass } from '../../common/category-links';
import { useMessages } from '../../common/messages';
import { Page } from '../../common/page';
import { notFound } from '../../common/problem';
import { ActiveFilters } from './active-filters';
import { writeFilters, type CatalogFilters } from './catalog-filters';
import { FilterPanel } from './filter-panel';
import { ListingBar } from './listing-bar';
import { ProductResults } from './product-results';
import {
  categoryAddress,
  categoryTrail,
  useCategories,
  useFacets,
  useFilters,
  useProducts,
  type ChangeFilters,
  type Facets,
} from './use-catalog';

/** All products, a category's, or what a search found: one page, told apart by its address. */
export function Component() {
  const { catalog: t } = useMessages();
  const { filters, pages, changeFilters, showPages } = useFilters();
  const list = useProducts(filters, pages);
  const facets = useFacets(filters);
  const categories = useCategories();
  const [isFiltering, setFiltering] = useState(false);
  const trail = categoryTrail(categories.data ?? [], filters.category);
  if (filters.category && categories.data && trail.length === 0) throw notFound();

  const category = trail.at(-1);
  const title = filters.q ? t.searchTitle(filters.q) : (category?.name ?? t.title);
  const panel = {
    filters,
    facets: facets.data,
    parent: filters.category ? (trail.at(-2) ?? null) : undefined,
  };
  return (
    <Page title={title}>
      <Breadcrumb
        steps={[
          ...(filters.category || filters.q ? [{ name: t.title, to: paths.products() }] : []),
          ...trail.slice(0, -1).map(({ name, slug }) => ({ name, to: paths.category(slug) })),
        ]}
      />
      <SectionHeading level={1} kicker={t.kicker} title={title} />
      {category?.description && !filters.q && (
        <p className="-mt-3 mb-6 max-w-2xl text-muted">{category.description}</p>
      )}
      {list.correction && <Correction words={list.correction} filters={filters} />}
      {category && <Subcategories links={category.children} facets={facets.data} filters={filters} />}
      <div className="lg:grid lg:grid-cols-[16.5rem_1fr] lg:gap-8 xl:gap-10">
        <aside aria-label={t.filters} className="hidden lg:block">
          <div className="on-surface sticky top-24 [scrollbar-width:thin] max-h-[calc(100dvh-7rem)] overflow-y-auto rounded-panel border border-line bg-surface p-5">
            <FilterPanel {...panel} onChange={changeFilters} />
          </div>
        </aside>
        <div className="min-w-0">
          <ListingBar
            filters={filters}
            total={facets.data?.total}
            isUpdating={list.isPlaceholderData}
            onChange={changeFilters}
            onFilter={() => setFiltering(true)}
          />
          <ActiveFilters filters={filters} facets={facets.data} onChange={changeFilters} />
          <ProductResults
            list={list}
            filters={filters}
            total={facets.data?.total}
            onChange={changeFilters}
            onMore={() =>
              list.isFetchNextPageError ? void list.fetchNextPage() : showPages(list.pageCount + 1)
            }
          />
        </div>
      </div>
      <FilterSheet
        {...panel}
        isOpen={isFiltering}
        isUpdating={facets.isPlaceholderData}
        onChange={changeFilters}
        onClose={() => setFiltering(false)}
      />
    </Page>
  );
}

/** What was looked for instead, as an address of its own. */
function Correction({ words, filters }: { words: string; filters: CatalogFilters }) {
  const t = useMessages().catalog;
  return (
    <p
      role="status"
      className="on-surface mb-6 rounded-panel border border-line bg-surface px-4 py-3 sm:text-lg"
    >
      {t.correction}{' '}
      <Link
        to={paths.products() + writeFilters({ ...filters, q: words })}
        className="font-bold text-accent underline underline-offset-4"
      >
        {words}
      </Link>
    </p>
  );
}

interface SubcategoriesProps {
  links: { id: string; slug: string; name: string }[];
  facets: Facets | undefined;
  filters: CatalogFilters;
}

/** One step down, each with how much stands there. */
function Subcategories({ links, facets, filters }: SubcategoriesProps) {
  const t = useMessages().catalog;
  if (links.length === 0) return null;
  const countOf = (slug: string) => facets?.categories.find((each) => each.slug === slug)?.count;
  return (
    <nav aria-label={t.subcategories} className="slides -mx-4 mb-5 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-2 py-1 sm:flex-wrap">
        {links.map(({ id, slug, name }) => (
          <li key={id}>
            <Link to={categoryAddress(slug, filters)} className={`${chipClass} whitespace-nowrap`}>
              {name}
              {countOf(slug) !== undefined && (
                <span className="text-xs font-normal text-muted tabular-nums">{countOf(slug)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface FilterSheetProps extends Pick<Parameters<typeof FilterPanel>[0], 'filters' | 'facets' | 'parent'> {
  isOpen: boolean;
  isUpdating: boolean;
  onChange: ChangeFilters;
  onClose: () => void;
}

/** The filters on a phone. One step back leads out of the list, not through every box that was ticked here. */
function FilterSheet({ isOpen, isUpdating, onChange, onClose, ...panel }: FilterSheetProps) {
  const { catalog: t, common } = useMessages();
  return (
    <Drawer
      side="bottom"
      isOpen={isOpen}
      onClose={onClose}
      title={t.filters}
      closeLabel={common.close}
      footer={
        <Button isWide size="large" className={isUpdating ? 'opacity-70' : ''} onClick={onClose}>
          {t.showResults(panel.facets?.total ?? 0)}
        </Button>
      }
    >
      {isOpen && <FilterPanel {...panel} onChange={(change) => onChange(change, { isReplacing: true })} />}
    </Drawer>
  );
}
