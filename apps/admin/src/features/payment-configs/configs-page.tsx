import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { PROVIDERS } from './config-looks';
import styles from './configs.module.css';
import { ProviderCard } from './provider-card';
import { configsQuery } from './use-config-mutations';

/** How the shop takes money: one card for each way. */
export function Component() {
  const { configs: t, common } = useMessages();
  const configs = useQuery(configsQuery);
  return (
    <>
      <PageHeader title={t.title} below={t.intro} />
      {configs.isPending && <ListSkeleton rows={6} />}
      {configs.isError && !configs.data && (
        <ErrorState title={common.pageFailed} error={configs.error} onRetry={() => void configs.refetch()} />
      )}
      {configs.data && (
        <div className={styles.cards}>
          {PROVIDERS.map((provider) => (
            <ProviderCard key={provider} provider={provider} configs={configs.data} />
          ))}
        </div>
      )}
    </>
  );
}
