import { useQuery } from '@tanstack/react-query';
import { DialogButton } from '../../common/dialog-button';
import { useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { CostCalculator } from './cost-calculator';
import { FreeShipping } from './free-shipping';
import { AddService } from './service-dialogs';
import { ServiceTable } from './service-table';
import styles from './shipping.module.css';
import { servicesQuery, settingsQuery } from './use-shipping';

/** What shoppers can have their goods sent with, and what that costs. */
export function Component() {
  const { shipping: t, common } = useMessages();
  const services = useQuery(servicesQuery);
  const settings = useQuery(settingsQuery);
  const failed = [services, settings].find(({ isError, data }) => isError && !data);
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          <DialogButton label={t.add} icon="plus" variant="filled" title={t.addTitle}>
            {(close) => <AddService onClose={close} />}
          </DialogButton>
        }
      />
      {failed ? (
        <ErrorState title={common.listFailed} error={failed.error} onRetry={() => void failed.refetch()} />
      ) : services.data && settings.data ? (
        <div className={styles.page}>
          {services.data.length === 0 ? (
            <EmptyState icon="truck" title={t.emptyTitle} text={t.emptyText} />
          ) : (
            <ServiceTable services={services.data} />
          )}
          <div className={styles.panels}>
            <FreeShipping from={settings.data.freeShippingFrom?.amount ?? null} />
            <CostCalculator />
          </div>
        </div>
      ) : (
        <ListSkeleton />
      )}
    </>
  );
}
