import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCategoryOptions } from '../../common/categories';
import { useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import { allSuppliersQuery } from '../../common/suppliers';
import { BrandInput } from './brand-field';
import styles from './product-editor.module.css';
import type { GroupProps } from './product-editor';

/** What the product is called and where it belongs. */
export function BasicsGroup({
  form,
  product,
  onCategory,
}: GroupProps & { onCategory: (id: string) => void }) {
  const { groups, fields: t, hints } = useMessages().product;
  const categories = useCategoryOptions('id');
  const suppliers = useQuery(allSuppliersQuery()).data ?? [];
  const category = form.getInputProps('categoryId');
  return (
    <Panel title={groups.basics}>
      <div className={styles.fields}>
        <TextInput
          label={t.name}
          required
          maxLength={200}
          className={styles.wide}
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t.sku}
          required
          maxLength={64}
          spellCheck={false}
          autoComplete="off"
          {...form.getInputProps('sku')}
        />
        <NativeSelect
          label={t.categoryId}
          required
          data={[{ value: '', label: hints.chooseCategory, disabled: true }, ...categories]}
          {...category}
          onChange={(event) => onCategory(event.currentTarget.value)}
        />
        <BrandInput label={t.brand} required {...form.getInputProps('brand')} />
        <TextInput label={t.model} maxLength={120} {...form.getInputProps('model')} />
        <NativeSelect
          label={t.supplierId}
          data={[
            { value: '', label: hints.noSupplier },
            ...suppliers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('supplierId')}
        />
        <TextInput
          label={t.groupCode}
          description={hints.groupCode}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={64}
          {...form.getInputProps('groupCode')}
        />
        <TextInput
          label={t.slug}
          description={product ? hints.slugKept : hints.slug}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={120}
          spellCheck={false}
          className={styles.wide}
          {...form.getInputProps('slug')}
        />
      </div>
    </Panel>
  );
}
