import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths';
import { Icon } from '../../common/icon';
import { useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { Panel } from '../../common/panel';
import { isNotFound } from '../../common/problem';
import { useSession } from '../../common/session';
import { BackToSuppliers } from './back-to-suppliers';
import { SupplierActions } from './supplier-actions';
import { SupplierFacts } from './supplier-facts';
import { SupplierForm } from './supplier-form';
import { SupplierPill } from './supplier-pill';
import { supplierQuery, type Supplier } from './supplier-queries';
import styles from './supplier.module.css';

export function Component() {
  const { supplier: t, common } = useMessages();
  const { id = '' } = useParams();
  const supplier = useQuery(supplierQuery(id));
  return (
    <>
      <BackToSuppliers />
      {supplier.isPending && <ListSkeleton rows={6} />}
      {supplier.isError && isNotFound(supplier.error) && (
        <EmptyState isPage icon="search" title={t.notFoundTitle} text={t.notFoundText} />
      )}
      {supplier.isError && !isNotFound(supplier.error) && !supplier.data && (
        <ErrorState
          title={common.pageFailed}
          error={supplier.error}
          onRetry={() => void supplier.refetch()}
        />
      )}
      {supplier.data && <SupplierView key={id} supplier={supplier.data} />}
    </>
  );
}

function SupplierView({ supplier }: { supplier: Supplier }) {
  const { supplier: t, suppliers } = useMessages();
  const { can } = useSession();
  const mayWrite = can('suppliers:write');
  return (
    <>
      <PageHeader title={supplier.name} beside={<SupplierPill supplier={supplier} />} />
      <div className={styles.columns}>
        <Panel title={t.facts}>
          {mayWrite ? <SupplierForm supplier={supplier} /> : <SupplierFacts supplier={supplier} />}
        </Panel>
        <div className={styles.column}>
          {can('restock:read') && (
            <Panel title={t.restock}>
              <div className={styles.buttons}>
                {supplier.isActive && can('restock:write') && (
                  <Button
                    component={Link}
                    to={paths.newRestockOrder(supplier.id)}
                    leftSection={<Icon name="truck" />}
                  >
                    {t.newOrder}
                  </Button>
                )}
                <Button
                  component={Link}
                  variant="default"
                  to={{ pathname: paths.restockOrders(), search: `?supplier=${supplier.id}` }}
                >
                  {t.orders}
                </Button>
              </div>
            </Panel>
          )}
          {mayWrite && (
            <Panel title={suppliers.status}>
              <SupplierActions supplier={supplier} />
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}
