import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import type { CategoryFormApi } from './category-form';
import type { CategoryDetail } from './category-queries';
import { NEW_RULE, RULE_TYPES } from './category-values';
import styles from './specification-template.module.css';

const NAME_MAX = 60;
const UNIT_MAX = 20;
const MOST_RULES = 40;

interface Props {
  form: CategoryFormApi;
  inherited: CategoryDetail['inherited'];
}

/** What every product of the category is asked: what comes from above, and what the category adds. */
export function SpecificationTemplate({ form, inherited }: Props) {
  const t = useMessages().categories.template;
  const rules = form.values.specifications;
  return (
    <Panel title={t.title}>
      <p className={styles.intro}>{t.intro}</p>
      {inherited.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{t.inherited}</h3>
          <ul className={styles.inherited}>
            {inherited.map(({ name, unit, type, categoryName }) => (
              <li key={name}>
                <strong>{name}</strong>
                <span className={styles.quiet}>
                  {t.types[type]}
                  {unit && ` (${unit})`} · {fill(t.from, { category: categoryName })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.subtitle}>{t.own}</h3>
      {rules.length === 0 && <p className={styles.intro}>{t.none}</p>}
      <ol className={styles.rules}>
        {rules.map((_, index) => (
          <RuleRow key={index} form={form} index={index} isLast={index === rules.length - 1} />
        ))}
      </ol>
      {rules.length < MOST_RULES && (
        <Button
          variant="default"
          size="sm"
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => form.insertListItem('specifications', NEW_RULE)}
        >
          {t.add}
        </Button>
      )}
    </Panel>
  );
}

function RuleRow({ form, index, isLast }: { form: CategoryFormApi; index: number; isLast: boolean }) {
  const t = useMessages().categories.template;
  const position = index + 1;
  const path = `specifications.${index}`;
  const rule = form.values.specifications[index];
  const move = (to: number) => form.reorderListItem('specifications', { from: index, to });
  return (
    <li className={styles.rule}>
      <TextInput
        aria-label={fill(t.nameOf, { position })}
        placeholder={t.name}
        maxLength={NAME_MAX}
        className={styles.name}
        {...form.getInputProps(`${path}.name`)}
      />
      <NativeSelect
        aria-label={fill(t.typeOf, { position })}
        data={RULE_TYPES.map((value) => ({ value, label: t.types[value] }))}
        {...form.getInputProps(`${path}.type`)}
      />
      <TextInput
        aria-label={fill(t.unitOf, { position })}
        placeholder={t.unit}
        maxLength={UNIT_MAX}
        disabled={rule?.type !== 'number'}
        className={styles.unit}
        {...form.getInputProps(`${path}.unit`)}
      />
      <Checkbox
        label={t.isFilterable}
        aria-label={fill(t.isFilterableOf, { position })}
        className={styles.filterable}
        {...form.getInputProps(`${path}.isFilterable`, { type: 'checkbox' })}
      />
      <span className={styles.buttons}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={fill(t.upOf, { position })}
          disabled={index === 0}
          onClick={() => move(index - 1)}
        >
          <Icon name="up" size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={fill(t.downOf, { position })}
          disabled={isLast}
          onClick={() => move(index + 1)}
        >
          <Icon name="down" size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={fill(t.removeOf, { position })}
          onClick={() => form.removeListItem('specifications', index)}
        >
          <Icon name="trash" size={16} />
        </ActionIcon>
      </span>
    </li>
  );
}
