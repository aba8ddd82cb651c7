import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '@hurtrock/api-client';
import { formatDateTime } from '@hurtrock/shared/format';
import { byCursor } from '../../common/by-cursor';
import { LoadMore } from '../../common/load-more';
import { fill, useLanguage, useMessages, useProblemText } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { SavedViews } from '../../common/saved-views/saved-views';
import tabs from '../../common/tabs.module.css';
import { useUrlFilters } from '../../common/use-url-filters';
import styles from './jobs.module.css';

type Job = Schema<'WorkerJobDto'>;
const STATES = ['failed', 'waiting', 'running'] as const;
const FILTERS = ['state'] as const;
const LISTS = ['get', '/api/v1/admin/jobs'] as const;

/** Work that is done later: what was given up comes first, because only that waits for somebody. */
export function Component() {
  const { jobs: t, common } = useMessages();
  const filters = useUrlFilters(FILTERS);
  const state = filters.oneOf('state', STATES) ?? 'failed';
  const jobs = api.useInfiniteQuery(
    ...LISTS,
    { params: { query: { state } } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor, refetchInterval: 15_000 },
  );
  const all = jobs.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeader title={t.title} below={t.intro} actions={<SavedViews page="jobs" kept={FILTERS} />} />
      <div role="group" aria-label={t.stateTabs} className={tabs.tabs}>
        {STATES.map((each) => (
          <button
            key={each}
            type="button"
            className={tabs.tab}
            aria-pressed={each === state}
            onClick={() => filters.change({ state: each })}
          >
            {t.states[each]}
          </button>
        ))}
      </div>
      {!all ? (
        jobs.error ? (
          <ErrorState title={common.listFailed} error={jobs.error} onRetry={() => void jobs.refetch()} />
        ) : (
          <ListSkeleton />
        )
      ) : all.length === 0 ? (
        <EmptyState icon="checkCircle" title={t.none[state]} />
      ) : (
        <>
          <ul className={styles.jobs} aria-label={t.title}>
            {all.map((job) => (
              <JobItem key={job.id} job={job} />
            ))}
          </ul>
          <LoadMore query={jobs} summary={fill(t.shown, { count: all.length })} />
        </>
      )}
    </>
  );
}

function JobItem({
  job: { id, task, state, attempts, maxAttempts, runAt, createdAt, lastError },
}: {
  job: Job;
}) {
  const { messages, locale } = useLanguage();
  const t = messages.jobs;
  const queries = useQueryClient();
  const textOf = useProblemText();
  const retry = api.useMutation('post', '/api/v1/admin/jobs/{id}/retry', {
    onSuccess: async () => {
      notifications.show({ message: fill(t.retried, { task }), color: 'green', withBorder: true });
      await queries.invalidateQueries({ queryKey: LISTS, exact: false });
    },
  });
  return (
    <li className={styles.job}>
      <div className={styles.words}>
        <strong className={styles.task}>{task}</strong>
        <span className={styles.faint}>
          {fill(t.facts, {
            id,
            attempts,
            max: maxAttempts,
            created: formatDateTime(createdAt, locale),
            next: formatDateTime(runAt, locale),
          })}
        </span>
        {lastError && <code className={styles.error}>{lastError}</code>}
        {retry.error && <span role="alert">{textOf(retry.error)}</span>}
      </div>
      {state !== 'running' && (
        <Button
          variant="default"
          aria-label={`${t.retry}: ${task} ${id}`}
          loading={retry.isPending}
          onClick={() => retry.mutate({ params: { path: { id: String(id) } } })}
        >
          {t.retry}
        </Button>
      )}
    </li>
  );
}
