import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from 'react-router';
import { NEW, paths, shopPaths } from '../../app/paths';
import { BackLink } from '../../common/back-link';
import { Icon } from '../../common/icon';
import { useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { isNotFound } from '../../common/problem';
import { useSession } from '../../common/session';
import { StatusPill } from '../../common/status-pill';
import { PictureManager } from './pictures/picture-manager';
import { useUploads } from './pictures/use-uploads';
import { ProductActions } from './product-actions';
import { ProductEditor } from './product-editor';
import styles from './product-page.module.css';
import { productQuery } from './product-queries';
import type { ProductDetail } from './product-values';

/**
 * A product, or one that is about to be. It is one page for both, so that pictures that were dropped before the first
 * save are sent right after it.
 */
export function Component() {
  const { product: t, common } = useMessages();
  const { id = NEW } = useParams();
  const isNew = id === NEW;
  const query = useQuery({ ...productQuery(id), enabled: !isNew });
  const state = useLocation().state as { listSearch?: string } | null;
  const product = isNew ? null : query.data;

  return (
    <>
      <BackLink to={{ pathname: paths.products(), search: state?.listSearch }}>{t.backToList}</BackLink>
      {!isNew && query.isPending && <ListSkeleton rows={6} />}
      {query.isError && isNotFound(query.error) && (
        <EmptyState isPage icon="search" title={t.notFoundTitle} text={t.notFoundText} />
      )}
      {query.isError && !isNotFound(query.error) && !query.data && (
        <ErrorState title={common.pageFailed} error={query.error} onRetry={() => void query.refetch()} />
      )}
      {product !== undefined && <ProductView product={product} />}
    </>
  );
}

function ProductView({ product }: { product: ProductDetail | null }) {
  const t = useMessages().product;
  const { can } = useSession();
  const uploads = useUploads(product?.id);
  const isReadOnly = !can('products:write');
  return (
    <>
      <PageHeader
        title={product?.name ?? t.newTitle}
        beside={product && <ProductPills product={product} />}
        below={product && <Below product={product} />}
        actions={product && !isReadOnly && <ProductActions product={product} />}
      />
      {product?.archivedAt && (
        <Alert
          className={styles.notice}
          color="gray"
          variant="outline"
          icon={<Icon name="archive" />}
          title={t.archivedTitle}
        >
          {t.archivedText}
        </Alert>
      )}
      <ProductEditor
        key={product?.id ?? NEW}
        product={product}
        isReadOnly={isReadOnly}
        isUploading={uploads.isBusy}
        pictures={<PictureManager product={product} uploads={uploads} />}
      />
    </>
  );
}

function ProductPills({ product: { isActive, isFeatured, archivedAt } }: { product: ProductDetail }) {
  const t = useMessages().products;
  return (
    <>
      {archivedAt && (
        <StatusPill tone="neutral" icon="archive">
          {t.archived}
        </StatusPill>
      )}
      {!archivedAt && (
        <StatusPill tone={isActive ? 'success' : 'neutral'} icon={isActive ? 'check' : 'ban'}>
          {isActive ? t.statuses.active : t.statuses.inactive}
        </StatusPill>
      )}
      {isFeatured && (
        <StatusPill tone="info" icon="star">
          {t.featured}
        </StatusPill>
      )}
    </>
  );
}

function Below({ product: { sku, slug, isActive, archivedAt } }: { product: ProductDetail }) {
  const t = useMessages().product;
  return (
    <span className={styles.facts}>
      <span>{sku}</span>
      {isActive && !archivedAt && (
        <a href={shopPaths.product(slug)} target="_blank" rel="noopener">
          {t.viewInShop} {t.newTab}
        </a>
      )}
    </span>
  );
}
