import { useState } from 'react';
import { Alert, Button, Group, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isSame } from '../../common/conflict/compare-edits';
import { ConflictForm } from '../../common/conflict/conflict-form';
import { Dialog } from '../../common/dialog';
import { Icon } from '../../common/icon';
import { useMessages, useProblemText } from '../../common/messages';
import { isSlug, isTwice } from '../../common/names';
import { Panel } from '../../common/panel';
import { fieldErrors } from '../../common/problem';
import { UnsavedGuard } from '../../common/unsaved-guard';
import { valuesOf, type CategoryValues } from './category-values';
import type { CategoryDetail } from './category-queries';
import styles from './category-view.module.css';
import { SpecificationTemplate } from './specification-template';
import { useSaveCategory } from './use-save-category';
import { useShowCategory } from './use-show-category';

const NAME_MAX = 120;
const SLUG_MAX = 120;
const TEXT_MAX = 2_000;

export function useCategoryForm(initialValues: CategoryValues) {
  const { form: t, template } = useMessages().categories;
  return useForm<CategoryValues>({
    initialValues,
    validate: {
      name: (name) => (name.trim() ? null : t.nameMissing),
      slug: (slug) => (isSlug(slug) ? null : t.slugInvalid),
      specifications: {
        name: (name, { specifications }) => {
          if (!name.trim()) return template.nameMissing;
          return isTwice(
            name,
            specifications.map((rule) => rule.name),
          )
            ? template.nameTwice
            : null;
        },
      },
    },
  });
}

export type CategoryFormApi = ReturnType<typeof useCategoryForm>;

/** The fields and the template of a category, saved together. */
export function CategoryForm({ category, isReadOnly }: { category: CategoryDetail; isReadOnly: boolean }) {
  const { categories: t, common, conflict } = useMessages();
  const textOf = useProblemText();
  const show = useShowCategory();
  const [base, setBase] = useState(category);
  const form = useCategoryForm(valuesOf(category));
  const adopt = (saved: CategoryDetail) => {
    setBase(saved);
    form.setValues(valuesOf(saved));
    form.clearErrors();
  };
  const { save, error, isPending, theirs, forgetTheirs } = useSaveCategory(category.id, {
    onSaved: adopt,
    onRefused: (failure) =>
      form.setErrors(fieldErrors(failure, common.fieldInvalid, { taken: t.form.taken })),
  });
  const baseValues = valuesOf(base);
  const isDirty = !isSame(form.values, baseValues);

  return (
    <form noValidate onSubmit={form.onSubmit((values) => save(values, base.version))}>
      <fieldset disabled={isReadOnly} className={styles.fields}>
        <Stack gap="md">
          <Panel title={t.form.basics}>
            <Stack gap="sm">
              <TextInput label={t.form.name} maxLength={NAME_MAX} {...form.getInputProps('name')} />
              <TextInput
                label={t.form.slug}
                description={t.form.slugHint}
                maxLength={SLUG_MAX}
                spellCheck={false}
                {...form.getInputProps('slug')}
              />
              <Textarea
                label={t.form.description}
                rows={3}
                maxLength={TEXT_MAX}
                {...form.getInputProps('description')}
              />
              <Switch
                label={t.form.isActive}
                description={t.form.isActiveHint}
                {...form.getInputProps('isActive', { type: 'checkbox' })}
              />
            </Stack>
          </Panel>
          <SpecificationTemplate form={form} inherited={category.inherited} />
          {error && (
            <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
              {textOf(error)}
            </Alert>
          )}
          {!isReadOnly && (
            <Group justify="flex-end">
              {isDirty && (
                <Button variant="default" onClick={() => adopt(base)}>
                  {t.form.reset}
                </Button>
              )}
              <Button type="submit" loading={isPending} disabled={!isDirty}>
                {t.form.submit}
              </Button>
            </Group>
          )}
        </Stack>
      </fieldset>
      <UnsavedGuard isDirty={isDirty} />
      <Dialog isOpen={theirs !== null} title={conflict.title} onClose={forgetTheirs}>
        {theirs && (
          <ConflictForm
            versions={{ base: baseValues, mine: form.values, theirs: valuesOf(theirs) }}
            labels={t.fields}
            show={show}
            error={error}
            isPending={isPending}
            onResolve={(merged) => {
              form.setValues(merged);
              save(merged, theirs.version);
            }}
            onClose={forgetTheirs}
          />
        )}
      </Dialog>
    </form>
  );
}
