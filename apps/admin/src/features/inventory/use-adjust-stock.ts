import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { formatNumber } from '@hurtrock/shared/format';
import { fill, useMessages } from '../../common/messages';
import { STOCK_LISTS, stockQuery } from './stock-queries';

/** The numbers of the page are those of the answer; whatever else shows stock is asked again. */
export function useAdjustStock(productId: string) {
  const t = useMessages().adjustStock;
  const queries = useQueryClient();
  return api.useMutation('post', '/api/v1/admin/products/{id}/stock-adjustments', {
    onSuccess: async (stock) => {
      queries.setQueryData(stockQuery(productId).queryKey, stock);
      notifications.show({
        message: fill(t.done, { count: formatNumber(stock.onHand) }),
        color: 'green',
        withBorder: true,
      });
      await Promise.all(STOCK_LISTS.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
