import { ActionIcon, Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import styles from './product-editor.module.css';
import type { GroupProps } from './product-editor';
import type { TemplateRule } from './product-values';

const MOST_ROWS = 40;

interface Props extends GroupProps {
  template: TemplateRule[];
  categoryName: string | undefined;
}

/** What the category asks for, each in its own type, and what this product has beside that. */
export function SpecificationsGroup({ form, template, categoryName }: Props) {
  const { groups, specifications: t } = useMessages().product;
  const { specifications: rows, categoryId } = form.values;
  const free = rows.flatMap((row, index) => (row.isFree ? [index] : []));
  return (
    <Panel
      title={groups.specifications}
      beside={categoryId && <Link to={paths.category(categoryId)}>{t.editTemplate}</Link>}
    >
      {!categoryId && <p className={styles.quiet}>{t.pickCategory}</p>}
      {categoryId && categoryName && (
        <h3 className={styles.subtitle}>{fill(t.template, { category: categoryName })}</h3>
      )}
      {categoryId && template.length === 0 && <p className={styles.quiet}>{t.templateNone}</p>}
      <div className={styles.fields}>
        {rows.map((row, index) => {
          const rule = template.find(({ name }) => !row.isFree && name === row.name);
          return rule && <TypedField key={rule.name} form={form} index={index} rule={rule} />;
        })}
      </div>
      {free.length > 0 && <h3 className={styles.subtitle}>{t.free}</h3>}
      <ol className={styles.freeRows}>
        {free.map((index, position) => (
          <FreeRow key={index} form={form} index={index} position={position + 1} />
        ))}
      </ol>
      {typeof form.errors.specifications === 'string' && (
        <p role="alert" className={styles.fault}>
          {form.errors.specifications}
        </p>
      )}
      {rows.length < MOST_ROWS && (
        <Button
          variant="default"
          size="sm"
          mt="sm"
          leftSection={<Icon name="plus" size={16} />}
          onClick={() =>
            form.insertListItem('specifications', { name: '', value: '', unit: '', isFree: true })
          }
        >
          {t.add}
        </Button>
      )}
    </Panel>
  );
}

type RowProps = Pick<GroupProps, 'form'> & { index: number };

function TypedField({ form, index, rule: { name, type, unit } }: RowProps & { rule: TemplateRule }) {
  const t = useMessages().product.specifications;
  const path = `specifications.${index}.value`;
  const field = { label: name, ...form.getInputProps(path) };
  if (type === 'text') return <TextInput maxLength={500} {...field} />;
  if (type === 'number') {
    return (
      <NumberInput decimalSeparator="," hideControls suffix={unit ? ` ${unit}` : undefined} {...field} />
    );
  }
  return (
    <NativeSelect
      {...field}
      value={String(field.value)}
      data={[
        { value: '', label: t.unknown },
        { value: 'true', label: t.yes },
        { value: 'false', label: t.no },
      ]}
      onChange={({ currentTarget: { value } }) =>
        form.setFieldValue(path, value === '' ? '' : value === 'true')
      }
    />
  );
}

function FreeRow({ form, index, position }: RowProps & { position: number }) {
  const t = useMessages().product.specifications;
  const value = form.getInputProps(`specifications.${index}.value`);
  return (
    <li className={styles.freeRow}>
      <TextInput
        aria-label={fill(t.nameOf, { position })}
        placeholder={t.name}
        maxLength={80}
        {...form.getInputProps(`specifications.${index}.name`)}
      />
      <TextInput
        aria-label={fill(t.valueOf, { position })}
        placeholder={t.value}
        maxLength={500}
        {...value}
        value={String(value.value)}
      />
      <TextInput
        aria-label={fill(t.unitOf, { position })}
        placeholder={t.unit}
        maxLength={20}
        {...form.getInputProps(`specifications.${index}.unit`)}
      />
      <ActionIcon
        variant="subtle"
        color="red"
        size="lg"
        aria-label={fill(t.removeOf, { position })}
        onClick={() => form.removeListItem('specifications', index)}
      >
        <Icon name="trash" size={16} />
      </ActionIcon>
    </li>
  );
}
