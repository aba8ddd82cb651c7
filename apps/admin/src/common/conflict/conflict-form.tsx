import { useState } from 'react';
import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { FormFoot } from '../form-foot';
import { useMessages } from '../messages';
import { compareEdits, mergeEdits, type Choices, type Side, type Versions } from './compare-edits';
import styles from './conflict-form.module.css';

interface Props<Values> {
  versions: Versions<Values>;
  labels: Record<keyof Values & string, string>;
  /** A field as people read it. */
  show: (field: keyof Values & string, values: Values) => string;
  error: unknown;
  isPending: boolean;
  onResolve: (merged: Values) => void;
  onClose: () => void;
}

/** Two people edited the same thing. Where they disagree the second one chooses, field by field. */
export function ConflictForm<Values extends object>({
  versions,
  labels,
  show,
  onResolve,
  ...foot
}: Props<Values>) {
  const t = useMessages().conflict;
  const [choices, setChoices] = useState<Choices<Values>>({});
  const edits = compareEdits(versions);
  const of = (by: Side | 'both') => edits.filter((edit) => edit.by === by).map(({ field }) => field);
  const disputed = of('both');
  const text = (field: keyof Values & string, side: Side) => show(field, versions[side]) || t.empty;
  const chooseAll = (side: Side) =>
    setChoices(Object.fromEntries(disputed.map((field) => [field, side])) as Choices<Values>);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onResolve(mergeEdits(versions, choices));
      }}
    >
      <Stack gap="md">
        <Text>{t.text}</Text>
        {disputed.map((field) => (
          <Radio.Group
            key={field}
            label={labels[field]}
            value={choices[field] ?? 'mine'}
            onChange={(side) => setChoices({ ...choices, [field]: side })}
          >
            <div className={styles.sides}>
              {(['mine', 'theirs'] as const).map((side) => (
                <Radio.Card key={side} value={side} className={styles.side}>
                  <Radio.Indicator />
                  <span>
                    <span className={styles.whose}>{t[side]}</span>
                    <span className={styles.value}>{text(field, side)}</span>
                  </span>
                </Radio.Card>
              ))}
            </div>
          </Radio.Group>
        ))}
        {disputed.length > 1 && (
          <Group gap="xs">
            <Button variant="default" size="compact-sm" onClick={() => chooseAll('mine')}>
              {t.allMine}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => chooseAll('theirs')}>
              {t.allTheirs}
            </Button>
          </Group>
        )}
        <Others
          title={t.onlyTheirs}
          rows={of('theirs').map((field) => [labels[field], text(field, 'theirs')])}
        />
        <Others title={t.onlyMine} rows={of('mine').map((field) => [labels[field], text(field, 'mine')])} />
        <FormFoot {...foot} submitLabel={t.submit} cancelLabel={t.keepEditing} />
      </Stack>
    </form>
  );
}

/** Fields that only one of the two touched: nothing to choose, and good to know. */
function Others({ title, rows }: { title: string; rows: [label: string, value: string][] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subtitle}>{title}</h3>
      <dl className={styles.others}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
