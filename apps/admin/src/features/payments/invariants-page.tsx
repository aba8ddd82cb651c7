import { Button } from '@mantine/core';
import { api, type Schema } from '@hurtrock/api-client';
import { formatDateTime } from '@hurtrock/shared/format';
import { Icon } from '../../common/icon';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { StatusPill } from '../../common/status-pill';
import { InvariantRows } from './invariant-rows';
import styles from './invariants.module.css';

type Invariant = Schema<'InvariantDto'>;

/** What must always be true of the shop, checked now. */
export function Component() {
  const { messages, locale } = useLanguage();
  const t = messages.invariantsPage;
  const check = api.useQuery('get', '/api/v1/admin/invariants', {}, { refetchOnWindowFocus: false });
  const invariants = check.data ?? [];
  const checkedAt = invariants[0]?.checkedAt;
  return (
    <>
      <PageHeader
        title={t.title}
        beside={check.isSuccess && <Verdict invariants={invariants} />}
        below={
          <>
            {t.intro}
            {checkedAt && (
              <span className={styles.checked} role="status">
                {fill(t.checkedAt, { date: formatDateTime(checkedAt, locale) })}
              </span>
            )}
          </>
        }
        actions={
          <Button
            variant="default"
            leftSection={<Icon name="refresh" />}
            loading={check.isFetching}
            onClick={() => void check.refetch()}
          >
            {t.refresh}
          </Button>
        }
      />
      {check.isPending && <ListSkeleton />}
      {check.isError && (
        <ErrorState
          title={messages.common.pageFailed}
          error={check.error}
          onRetry={() => void check.refetch()}
        />
      )}
      {!check.isError && invariants.length > 0 && (
        <ul className={styles.invariants} aria-label={t.title} data-stale={check.isRefetching || undefined}>
          {brokenFirst(invariants).map((invariant) => (
            <InvariantItem key={invariant.id} invariant={invariant} />
          ))}
        </ul>
      )}
    </>
  );
}

function brokenFirst(invariants: Invariant[]): Invariant[] {
  return [...invariants].sort((one, other) => Number(one.isHolding) - Number(other.isHolding));
}

function Verdict({ invariants }: { invariants: Invariant[] }) {
  const t = useMessages().invariantsPage;
  const broken = invariants.filter(({ isHolding }) => !isHolding).length;
  const count = invariants.length;
  return broken === 0 ? (
    <StatusPill {...{ tone: 'success', icon: 'checkCircle' }}>{fill(t.allHold, { count })}</StatusPill>
  ) : (
    <StatusPill {...{ tone: 'danger', icon: 'alert' }}>{fill(t.someBroken, { broken, count })}</StatusPill>
  );
}

function InvariantItem({ invariant: { id, title, isHolding, rows } }: { invariant: Invariant }) {
  const { invariantsPage: t, invariants: words, unknownInvariant } = useMessages();
  const known = words[id] ?? { title, todo: unknownInvariant };
  return (
    <li className={styles.invariant} data-holding={isHolding}>
      <div className={styles.head}>
        <code className={styles.id}>{id}</code>
        <h2 className={styles.title}>{known.title}</h2>
        {isHolding ? (
          <StatusPill {...{ tone: 'success', icon: 'check' }}>{t.holds}</StatusPill>
        ) : (
          <StatusPill {...{ tone: 'danger', icon: 'alert' }}>{t.broken}</StatusPill>
        )}
      </div>
      {!isHolding && (
        <>
          <p className={styles.todo}>
            <strong>{t.todo}:</strong> {known.todo}
          </p>
          <InvariantRows id={id} rows={rows} />
        </>
      )}
    </li>
  );
}
