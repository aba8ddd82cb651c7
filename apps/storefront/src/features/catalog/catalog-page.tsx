import { Button } from '@hurtrock/ui/button';
import { Drawer } from '@hurtrock/ui/dialog';
import { FilterIcon } from '@hurtrock/ui/icons';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { SelectField } from '@hurtrock/ui/select-field';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Breadcrumb } from '../../common/breadcrumb';
import { useMessages } from '../../common/messages';
import { Page } from '../../common/page';
import { notFound } from '../../common/problem';
import { ActiveFilters } from './active-filters';
import { SORTS, defaultSort, sortsFor } from './catalog-filters';
import { FilterForm } from './filter-form';
import { ProductResults } from './product-results';
import { categoryTrail, useCategories, useFilters, useProducts } from './use-catalog';

/** All products, a category's, or what a search found: one page, told apart by its address. */
export function Component() {
  const { catalog: t, common } = useMessages();
  const { filters, setFilters } = useFilters();
  const list = useProducts(filters);
  const [isFiltering, setFiltering] = useState(false);
  const categories = useCategories();
  const trail = categoryTrail(categories.data ?? [], filters.category);
  if (filters.category && categories.data && trail.length === 0) throw notFound();

  const category = trail.at(-1);
  const title = filters.q ? t.searchTitle(filters.q) : (category?.name ?? t.title);
  const brands = [...new Set(list.products?.map((product) => product.brand))].sort();
  const form = <FilterForm filters={filters} brands={brands} onApply={setFilters} />;

  return (
    <Page title={title}>
      <Breadcrumb
        steps={[
          { name: t.title, to: paths.products() },
          ...trail.slice(0, -1).map(({ name, slug }) => ({ name, to: paths.category(slug) })),
        ]}
      />
      <SectionHeading level={1} kicker={t.kicker} title={title} />
      {category?.description && !filters.q && (
        <p className="-mt-3 mb-6 max-w-2xl text-muted">{category.description}</p>
      )}
      {category && category.children.length > 0 && (
        <nav aria-label={t.subcategories} className="mb-6 flex flex-wrap gap-2">
          {category.children.map((child) => (
            <Link
              key={child.id}
              to={paths.category(child.slug)}
              className="inline-flex min-h-10 items-center rounded-full border border-line-strong px-4 text-sm font-semibold hover:border-orange hover:bg-orange/12"
            >
              {child.name}
            </Link>
          ))}
        </nav>
      )}
      <div className="lg:grid lg:grid-cols-[16rem_1fr] lg:gap-10">
        <aside aria-label={t.filters} className="hidden lg:block">
          <div className="on-surface sticky top-28 rounded-panel border border-line bg-surface p-5">
            {form}
          </div>
        </aside>
        <div className="min-w-0">
          <div className="mb-5 flex flex-wrap items-end justify-between gap-3">
            <p aria-live="polite" className="hidden text-sm text-muted sm:block">
              {list.products && t.shown(list.products.length, !list.hasNextPage)}
            </p>
            <div className="flex w-full items-end gap-3 sm:w-auto">
              <Button variant="secondary" className="flex-1 lg:hidden" onClick={() => setFiltering(true)}>
                <FilterIcon />
                {t.filters}
              </Button>
              <div className="min-w-0 flex-1 sm:w-56">
                <SelectField
                  label={t.sort}
                  isLabelHidden
                  value={filters.sort ?? defaultSort(filters)}
                  onChange={(event) =>
                    setFilters({ ...filters, sort: SORTS.find((sort) => sort === event.target.value) })
                  }
                >
                  {sortsFor(filters).map((sort) => (
                    <option key={sort} value={sort}>
                      {t.sorts[sort]}
                    </option>
                  ))}
                </SelectField>
              </div>
            </div>
          </div>
          <ActiveFilters filters={filters} onChange={setFilters} />
          <ProductResults list={list} filters={filters} onReset={() => setFilters({})} />
        </div>
      </div>
      <Drawer
        isOpen={isFiltering}
        onClose={() => setFiltering(false)}
        title={t.filters}
        closeLabel={common.close}
        footer={
          <Button isWide onClick={() => setFiltering(false)}>
            {t.showResults}
          </Button>
        }
      >
        {isFiltering && form}
      </Drawer>
    </Page>
  );
}
