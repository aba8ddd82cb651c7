import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fill, useMessages } from '../../common/messages';
import { SUPPLIER_LISTS } from '../../common/suppliers';
import { supplierQuery, type Supplier } from './supplier-queries';

/** What follows every change: the page shows the answer, the lists are asked again, a note says that it worked. */
function useAfterChange() {
  const queries = useQueryClient();
  return async (message: string, supplier: Supplier) => {
    queries.setQueryData(supplierQuery(supplier.id).queryKey, supplier);
    notifications.show({
      message: fill(message, { name: supplier.name }),
      color: 'green',
      withBorder: true,
    });
    await queries.invalidateQueries({ queryKey: SUPPLIER_LISTS, exact: false });
  };
}

export function useAddSupplier() {
  const t = useMessages().supplier;
  const after = useAfterChange();
  return api.useMutation('post', '/api/v1/admin/suppliers', {
    onSuccess: (supplier) => after(t.created, supplier),
  });
}

export function useChangeSupplier() {
  const t = useMessages().supplier;
  const after = useAfterChange();
  return api.useMutation('patch', '/api/v1/admin/suppliers/{id}', {
    onSuccess: (supplier, { body: { isActive } }) => {
      if (isActive === undefined) return after(t.saved, supplier);
      return after(isActive ? t.activate.done : t.deactivate.done, supplier);
    },
  });
}

export function useDeleteSupplier({ id, name }: Supplier) {
  const t = useMessages().supplier.remove;
  const queries = useQueryClient();
  return api.useMutation('delete', '/api/v1/admin/suppliers/{id}', {
    onSuccess: async () => {
      notifications.show({ message: fill(t.done, { name }), color: 'green', withBorder: true });
      queries.removeQueries({ queryKey: supplierQuery(id).queryKey });
      await queries.invalidateQueries({ queryKey: SUPPLIER_LISTS, exact: false });
    },
  });
}
