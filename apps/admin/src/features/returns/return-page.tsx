import { useQuery } from '@tanstack/react-query';
import { formatDateTime } from '@hurtrock/shared/format';
import { useLocation, useParams } from 'react-router';
import { paths } from '../../app/paths';
import page from '../../common/page-columns.module.css';
import { BackLink } from '../../common/back-link';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { Panel } from '../../common/panel';
import { isNotFound } from '../../common/problem';
import { StatusPill } from '../../common/status-pill';
import { ReturnActions } from './return-actions';
import { ReturnFacts } from './return-facts';
import { RETURN_LOOKS, type AdminReturn } from './return-looks';
import styles from './returns.module.css';
import { returnQuery } from './use-return-steps';

export function Component() {
  const { returnPage: t, common } = useMessages();
  const { id = '' } = useParams();
  const state = useLocation().state as { listSearch?: string } | null;
  const found = useQuery(returnQuery(id));
  return (
    <>
      <BackLink to={{ pathname: paths.returns(), search: state?.listSearch }}>{t.backToList}</BackLink>
      {found.isPending && <ListSkeleton rows={6} />}
      {found.isError && isNotFound(found.error) && (
        <EmptyState isPage icon="search" title={t.notFoundTitle} text={t.notFoundText} />
      )}
      {found.isError && !isNotFound(found.error) && !found.data && (
        <ErrorState title={common.pageFailed} error={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.data && <ReturnView item={found.data} />}
    </>
  );
}

function ReturnView({ item }: { item: AdminReturn }) {
  const { messages, locale } = useLanguage();
  const { returnPage: t, returns, returnStatus } = messages;
  return (
    <>
      <PageHeader
        title={fill(t.title, { number: item.orderNumber })}
        beside={<StatusPill {...RETURN_LOOKS[item.status]}>{returnStatus[item.status]}</StatusPill>}
        below={fill(returns.requestedAt, { date: formatDateTime(item.requestedAt, locale) })}
        actions={<ReturnActions item={item} />}
      />
      <div className={page.columns}>
        <div className={page.column}>
          <Panel title={t.lines}>
            <ReturnLines item={item} />
          </Panel>
          <Panel title={t.comment}>
            <p className={styles.comment}>{item.comment || t.noComment}</p>
          </Panel>
          <Panel title={t.photos}>
            <ReturnPhotos photos={item.photos} />
          </Panel>
        </div>
        <ReturnFacts item={item} />
      </div>
    </>
  );
}

function ReturnLines({ item: { lines, status } }: { item: AdminReturn }) {
  const { returnPage: t, returns, returnReasons } = useMessages();
  return (
    <ul className={styles.plain}>
      {lines.map(({ sku, name, quantity, reason, quantityReceived, quantityRestocked }) => (
        <li key={sku}>
          <strong>{name}</strong>{' '}
          <span className={styles.small}>
            {sku} · {fill(returns.units, { count: quantity })} · {returnReasons[reason]}
            {status === 'received' &&
              ` · ${fill(t.receivedOf, { received: quantityReceived, count: quantity, restocked: quantityRestocked })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ReturnPhotos({ photos }: { photos: AdminReturn['photos'] }) {
  const t = useMessages().returnPage;
  if (photos.length === 0) return <p className={styles.small}>{t.noPhotos}</p>;
  return (
    <ul className={styles.photos}>
      {photos.map(({ id, path }, index) => (
        <li key={id}>
          <a
            href={path}
            target="_blank"
            rel="noreferrer"
            aria-label={fill(t.openPhoto, { count: index + 1 })}
          >
            <img src={path} alt="" loading="lazy" width={132} height={132} />
          </a>
        </li>
      ))}
    </ul>
  );
}
