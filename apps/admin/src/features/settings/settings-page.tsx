import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { LogoPanel } from './logo-panel';
import { MaintenancePanel } from './maintenance-panel';
import { ProfileForm } from './profile-form';
import styles from './settings.module.css';
import { settingsQuery } from './settings-query';
import { TaxPanel } from './tax-panel';

/** What the whole shop goes by. */
export function Component() {
  const { settings: t, common } = useMessages();
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <>
      <PageHeader title={t.title} below={t.intro} />
      {data ? (
        <div className={styles.columns}>
          <ProfileForm settings={data} />
          <div className={styles.page}>
            <LogoPanel logo={data.logo} />
            <TaxPanel settings={data} />
            <MaintenancePanel maintenance={data.maintenance} />
          </div>
        </div>
      ) : error ? (
        <ErrorState title={common.pageFailed} error={error} onRetry={() => void refetch()} />
      ) : (
        <ListSkeleton />
      )}
    </>
  );
}
