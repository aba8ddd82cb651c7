import { useRef, useState, type ReactNode } from 'react';
import { useHotkeys } from '@mantine/hooks';
import { isSame } from '../../common/conflict/compare-edits';
import { useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { UnsavedGuard } from '../../common/unsaved-guard';
import { BasicsGroup } from './basics-group';
import { DescriptionGroup } from './description-group';
import { PriceGroup } from './price-group';
import { ProductConflict } from './product-conflict';
import styles from './product-editor.module.css';
import {
  inputOf,
  NEW_PRODUCT,
  toInput,
  valuesOf,
  type ProductDetail,
  type ProductInput,
  type TemplateRule,
} from './product-values';
import { SaveBar } from './save-bar';
import { Siblings } from './siblings';
import { ShippingGroup, StockGroup, VisibilityGroup } from './side-groups';
import { SpecificationsGroup } from './specifications-group';
import { useProductForm, type ProductForm } from './use-product-form';
import { useChangeProduct, useCreateProduct } from './use-save-product';
import { templateOf, useTemplate } from './use-template';

/** What every group of fields gets; there is no product before the first save. */
export interface GroupProps {
  form: ProductForm;
  product: ProductDetail | null;
}

interface Props {
  product: ProductDetail | null;
  pictures: ReactNode;
  /** Pictures wait or are on their way. */
  isUploading: boolean;
  isReadOnly: boolean;
}

const valuesOfProduct = (product: ProductDetail) => valuesOf(inputOf(product), product.specificationTemplate);

/** The form's own way of writing it, so that nothing looks changed that nobody touched. */
const inputIn = (product: ProductDetail) => toInput(valuesOfProduct(product));

/** Where the API's fields stand in the form: money in one field, all specifications under one heading. */
const inForm = (errors: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(errors).map(([field, text]) => [
      field.startsWith('specifications') ? 'specifications' : field.replace(/\.amount$/, ''),
      text,
    ]),
  );

function useEditor(product: ProductDetail | null) {
  const { product: t, common } = useMessages();
  const form = useProductForm(product ? valuesOfProduct(product) : NEW_PRODUCT);
  const template = useTemplate(product);
  const [base, setBase] = useState({
    input: product ? inputIn(product) : toInput(NEW_PRODUCT),
    version: product?.version ?? 0,
  });
  const refuse = (error: unknown) =>
    form.setErrors(inForm(fieldErrors(error, common.fieldInvalid, { taken: t.errors.taken })));
  const fillIn = (input: ProductInput, rules: TemplateRule[]) => {
    form.setValues(valuesOf(input, rules));
    form.clearErrors();
  };
  const adopt = (saved: ProductDetail) => {
    setBase({ input: inputIn(saved), version: saved.version });
    template.setTemplate(templateOf(saved));
    fillIn(inputOf(saved), saved.specificationTemplate);
  };
  const creating = useCreateProduct();
  const changing = useChangeProduct(product?.id ?? '', { onSaved: adopt, onRefused: refuse });
  const { error, isPending } = product ? changing : creating;

  return {
    form,
    template,
    base,
    error,
    isPending,
    changing,
    isDirty: !isSame(toInput(form.values), base.input),
    save: () => {
      const input = toInput(form.getValues());
      if (product) changing.change(base, input);
      else creating.create(input, refuse);
    },
    reset: () => fillIn(base.input, product?.specificationTemplate ?? []),
    resolve: (merged: ProductInput, theirs: ProductDetail) => {
      const isTheirCategory = merged.categoryId === theirs.categoryId;
      fillIn(merged, isTheirCategory ? theirs.specificationTemplate : template.template.rules);
      const theirBase = { input: inputIn(theirs), version: theirs.version };
      setBase(theirBase);
      changing.change(theirBase, merged);
    },
  };
}

export function ProductEditor({ product, pictures, isUploading, isReadOnly }: Props) {
  const element = useRef<HTMLFormElement>(null);
  const { form, template, changing, save, ...editor } = useEditor(product);
  const { rules, categoryName } = template.template;
  useHotkeys([['mod+S', () => element.current?.requestSubmit()]], []);
  const focusFirst = (faults: Record<string, unknown>) =>
    form.getInputNode(Object.keys(faults)[0] ?? '')?.focus();
  const group = { form, product };

  return (
    <form ref={element} noValidate onSubmit={form.onSubmit(save, focusFirst)}>
      <fieldset disabled={isReadOnly} className={styles.fieldset}>
        <div className={styles.columns}>
          <div className={styles.column}>
            {pictures}
            <BasicsGroup {...group} onCategory={(id) => void template.choose(form, id)} />
            <PriceGroup {...group} />
            <DescriptionGroup {...group} />
            <SpecificationsGroup {...group} template={rules} categoryName={categoryName} />
          </div>
          <div className={styles.column}>
            <VisibilityGroup {...group} />
            <StockGroup {...group} />
            <ShippingGroup {...group} />
            {product && <Siblings product={product} />}
          </div>
        </div>
      </fieldset>
      {!isReadOnly && (
        <SaveBar {...editor} isNew={product === null} faults={Object.keys(form.errors).length} />
      )}
      <UnsavedGuard isDirty={editor.isDirty || isUploading} />
      <ProductConflict
        base={editor.base.input}
        mine={toInput(form.values)}
        theirs={changing.theirs}
        error={changing.error}
        isPending={changing.isPending}
        onResolve={editor.resolve}
        onClose={changing.forgetTheirs}
      />
    </form>
  );
}
