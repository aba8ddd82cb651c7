import { useForm, type UseFormReturnType } from '@mantine/form';
import { useMessages } from '../../common/messages';
import type { Draft } from './draft';

export type DraftForm = UseFormReturnType<Draft>;

/** An order that is being written, with what has to be right before it is sent. */
export function useDraftForm(initialValues: Draft): DraftForm {
  const t = useMessages().restockForm;
  return useForm<Draft>({
    initialValues,
    validate: ({ supplierId, lines }) => ({
      ...(!supplierId && { supplierId: t.supplierMissing }),
      ...(lines.length === 0 && { lines: t.linesMissing }),
      ...Object.fromEntries(
        lines.flatMap(({ quantity }, index) =>
          Number(quantity) >= 1 ? [] : [[`lines.${index}.quantity`, t.quantityInvalid]],
        ),
      ),
    }),
  });
}
