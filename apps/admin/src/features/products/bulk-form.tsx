import { useState } from 'react';
import { NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '@hurtrock/api-client';
import { useCategoryOptions } from '../../common/categories';
import { FormFoot } from '../../common/form-foot';
import { useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { stockSummaryQuery } from '../../common/short-stock';
import { useSendOnce } from '../../common/use-send-once';
import { BulkReport } from './bulk-report';
import { PRODUCT_LISTS } from './use-products';

export type BulkAction = Schema<'BulkAction'>;

interface Props {
  action: BulkAction;
  ids: string[];
  onDone: () => void;
  onClose: () => void;
}

interface Values {
  categoryId: string;
  percent: number | string;
}

const LEAST_PERCENT = -90;
const MOST_PERCENT = 200;

function useBulkForm(action: BulkAction) {
  const t = useMessages().products.bulk;
  return useForm<Values>({
    initialValues: { categoryId: '', percent: '' },
    validate: {
      categoryId: (id) => (action === 'move' && !id ? t.categoryMissing : null),
      percent: (percent) => {
        const isFine = typeof percent === 'number' && percent >= LEAST_PERCENT && percent <= MOST_PERCENT;
        return action === 'reprice' && (!isFine || percent === 0) ? t.percentInvalid : null;
      },
    },
  });
}

function useBulk() {
  const queries = useQueryClient();
  return api.useMutation('post', '/api/v1/admin/products/bulk', {
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: PRODUCT_LISTS }),
        queries.invalidateQueries({ queryKey: stockSummaryQuery.queryKey }),
      ]),
  });
}

/** Asks once more, takes what the action needs, and then tells what became of each product. */
export function BulkForm({ action, ids, onDone, onClose }: Props) {
  const { products, common } = useMessages();
  const t = products.bulk;
  const [key] = useState(() => crypto.randomUUID());
  const bulk = useBulk();
  const send = useSendOnce(bulk);
  const form = useBulkForm(action);
  const categories = useCategoryOptions('id');

  const submit = form.onSubmit(({ categoryId, percent }) =>
    send(
      {
        params: { header: { 'Idempotency-Key': key } },
        body: {
          ids,
          action,
          ...(action === 'move' && { categoryId }),
          ...(action === 'reprice' && { percent: Number(percent) }),
        },
      },
      {
        onSuccess: onDone,
        onError: (error) => form.setErrors(fieldErrors(error, common.fieldInvalid)),
      },
    ),
  );

  if (bulk.data) return <BulkReport items={bulk.data.items} onClose={onClose} />;
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{t.texts[action]}</Text>
        {action === 'move' && (
          <NativeSelect
            label={t.category}
            data={[{ value: '', label: '' }, ...categories]}
            {...form.getInputProps('categoryId')}
          />
        )}
        {action === 'reprice' && (
          <NumberInput
            label={t.percent}
            description={t.percentHint}
            allowDecimal={false}
            suffix="%"
            {...form.getInputProps('percent')}
          />
        )}
        <FormFoot error={bulk.error} isPending={bulk.isPending} submitLabel={t.submit} onClose={onClose} />
      </Stack>
    </form>
  );
}
