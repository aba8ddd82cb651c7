import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { categoryQuery } from '../../common/categories';
import { arrange, type ProductDetail, type TemplateRule } from './product-values';
import type { ProductForm } from './use-product-form';

interface Template {
  rules: TemplateRule[];
  categoryName: string | undefined;
}

const NO_TEMPLATE: Template = { rules: [], categoryName: undefined };

export const templateOf = (product: ProductDetail): Template => ({
  rules: product.specificationTemplate,
  categoryName: product.categoryName,
});

/** The fields that the chosen category asks for; another category brings others. */
export function useTemplate(product: ProductDetail | null) {
  const queries = useQueryClient();
  const [template, setTemplate] = useState(product ? templateOf(product) : NO_TEMPLATE);

  async function choose(form: ProductForm, categoryId: string) {
    form.setFieldValue('categoryId', categoryId);
    form.clearFieldError('categoryId');
    const { name, inherited, specifications } = await queries.query(categoryQuery(categoryId));
    if (form.getValues().categoryId !== categoryId) return;
    const rules = [...inherited, ...specifications.map((rule) => ({ ...rule, categoryName: name }))];
    setTemplate({ rules, categoryName: name });
    form.setFieldValue('specifications', (rows) => arrange(rows, rules));
  }

  return { template, setTemplate, choose };
}
