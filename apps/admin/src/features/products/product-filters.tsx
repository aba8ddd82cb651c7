import { useState } from 'react';
import { Button, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import bar from '../../common/filter-bar.module.css';
import { useCategoryOptions } from '../../common/categories';
import { FilterSelect } from '../../common/filter-select';
import { Icon } from '../../common/icon';
import { useMessages } from '../../common/messages';
import { SearchField } from '../../common/search-field';
import { allSuppliersQuery } from '../../common/suppliers';
import { BrandField } from './brand-field';
import { LEVELS, SORTS, STATUSES } from './product-list-state';
import type { ProductList } from './use-products';

type Filters = ProductList['filters'];

const RARE = ['status', 'brand', 'supplier', 'featured'] as const;

export function ProductFilters({ filters }: { filters: Filters }) {
  const { products: t, common, stockLevel } = useMessages();
  const categories = useCategoryOptions('slug');
  const isRareInUse = RARE.some((name) => filters.text(name) !== '');
  const [isOpen, setOpen] = useState(isRareInUse);
  return (
    <>
      <div className={bar.bar}>
        <SearchField
          label={t.searchLabel}
          placeholder={t.searchPlaceholder}
          value={filters.text('q')}
          onSearch={(q) => filters.change({ q })}
        />
        <FilterSelect
          label={t.category}
          allLabel={t.allCategories}
          value={filters.text('category')}
          options={categories}
          onChange={(category) => filters.change({ category })}
        />
        <FilterSelect
          label={t.levelFilter}
          allLabel={t.allLevels}
          value={filters.oneOf('level', LEVELS)}
          options={LEVELS.map((value) => ({ value, label: stockLevel[value] }))}
          onChange={(level) => filters.change({ level })}
        />
        <FilterSelect
          label={common.sort}
          value={filters.oneOf('sort', SORTS) ?? 'name'}
          options={SORTS.map((value) => ({ value, label: t.sorts[value] }))}
          onChange={(sort) => filters.change({ sort: sort === 'name' ? '' : sort })}
        />
        <Button
          variant="default"
          aria-expanded={isOpen}
          leftSection={<Icon name="filter" size={16} />}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t.fewerFilters : t.moreFilters}
        </Button>
        {filters.isFiltered && (
          <Button variant="subtle" color="gray" onClick={filters.reset}>
            {common.resetFilters}
          </Button>
        )}
      </div>
      {isOpen && <RareFilters filters={filters} />}
    </>
  );
}

function RareFilters({ filters }: { filters: Filters }) {
  const t = useMessages().products;
  const suppliers = useQuery(allSuppliersQuery());
  return (
    <div className={bar.bar}>
      <FilterSelect
        label={t.statusFilter}
        allLabel={t.allStatuses}
        value={filters.oneOf('status', STATUSES)}
        options={STATUSES.map((value) => ({ value, label: t.statuses[value] }))}
        onChange={(status) => filters.change({ status })}
      />
      <BrandField
        key={filters.text('brand')}
        aria-label={t.brandFilter}
        placeholder={t.brandFilter}
        defaultValue={filters.text('brand')}
        onChoose={(brand) => filters.change({ brand })}
      />
      <FilterSelect
        label={t.supplierFilter}
        allLabel={t.allSuppliers}
        value={filters.text('supplier')}
        options={(suppliers.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(supplier) => filters.change({ supplier })}
      />
      <Switch
        label={t.featuredOnly}
        checked={filters.text('featured') === 'true'}
        onChange={(event) => filters.change({ featured: event.currentTarget.checked ? 'true' : '' })}
      />
    </div>
  );
}
