import { Button } from '@hurtrock/ui/button';
import { SelectField } from '@hurtrock/ui/select-field';
import { TextField } from '@hurtrock/ui/text-field';
import { useMessages } from '../../common/messages';
import { readFilters, type CatalogFilters } from './catalog-filters';
import { flatCategories, useCategories } from './use-catalog';

interface FilterFormProps {
  filters: CatalogFilters;
  brands: string[];
  onApply: (filters: CatalogFilters) => void;
}

/** Choices apply at once, what is typed when it is sent. */
export function FilterForm({ filters, brands, onApply }: FilterFormProps) {
  const t = useMessages();
  const { data: tree = [] } = useCategories();

  function apply(form: HTMLFormElement) {
    const params = new URLSearchParams();
    for (const field of form.elements) {
      const isText =
        field instanceof HTMLSelectElement ||
        (field instanceof HTMLInputElement && field.type !== 'checkbox');
      if (isText || (field instanceof HTMLInputElement && field.checked)) params.set(field.name, field.value);
    }
    onApply({ ...readFilters(params), q: filters.q, sort: filters.sort });
  }

  return (
    <form
      key={JSON.stringify([filters, tree.length])}
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        apply(event.currentTarget);
      }}
      onChange={(event) => {
        const changed = event.target;
        if (
          changed instanceof HTMLSelectElement ||
          (changed instanceof HTMLInputElement && changed.type === 'checkbox')
        ) {
          event.currentTarget.requestSubmit();
        }
      }}
    >
      <SelectField label={t.catalog.category} name="category" defaultValue={filters.category ?? ''}>
        <option value="">{t.header.allCategories}</option>
        {flatCategories(tree).map(({ category, depth }) => (
          <option key={category.id} value={category.slug}>
            {'\u2003'.repeat(depth) + category.name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t.catalog.brand}
        name="brand"
        list="known-brands"
        defaultValue={filters.brand}
        autoComplete="off"
        maxLength={100}
      />
      <datalist id="known-brands">
        {brands.map((brand) => (
          <option key={brand} value={brand} />
        ))}
      </datalist>
      <fieldset>
        <legend className="mb-1.5 text-sm font-semibold">{t.catalog.price}</legend>
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label={t.catalog.minPrice}
            isLabelHidden
            name="minPrice"
            inputMode="numeric"
            placeholder="0"
            defaultValue={filters.minPrice}
            autoComplete="off"
          />
          <TextField
            label={t.catalog.maxPrice}
            isLabelHidden
            name="maxPrice"
            inputMode="numeric"
            placeholder="…"
            defaultValue={filters.maxPrice}
            autoComplete="off"
          />
        </div>
      </fieldset>
      <label className="flex min-h-11 cursor-pointer items-center gap-3 font-medium">
        <input
          type="checkbox"
          name="inStock"
          value="true"
          defaultChecked={filters.inStock}
          className="size-5 accent-orange"
        />
        {t.catalog.inStock}
      </label>
      <Button type="submit" variant="secondary" isWide>
        {t.catalog.apply}
      </Button>
    </form>
  );
}
