import { api, type Schema } from '@hurtrock/api-client';
import { Price } from '@hurtrock/ui/price';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths';
import { Breadcrumb } from '../../common/breadcrumb';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { Page } from '../../common/page';
import { problemOf } from '../../common/problem';
import { ProductGrid } from '../../common/product-card';
import { useStore } from '../../common/store';
import { AddToCart } from './add-to-cart';
import { Gallery } from './gallery';
import { Markdown } from './markdown';
import { Specifications } from './specifications';

type Product = Schema<'ProductDto'>;

/** A missing product is the error page's business; a failed request is told here, with a way to try again. */
export function Component() {
  const { slug = '' } = useParams();
  const query = api.useQuery(
    'get',
    '/api/v1/products/{slug}',
    { params: { path: { slug } } },
    { throwOnError: (error) => problemOf(error)?.status === 404 },
  );
  if (query.data) return <ProductDetails key={query.data.id} product={query.data} />;
  return (
    <Page title="">
      {query.error ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <ProductSkeleton />
      )}
    </Page>
  );
}

function ProductDetails({ product }: { product: Product }) {
  const { product: t, catalog } = useMessages();
  const store = useStore();
  return (
    <Page title={product.name}>
      <Breadcrumb
        steps={[
          { name: catalog.title, to: paths.products() },
          ...product.breadcrumb.map(({ name, slug }) => ({ name, to: paths.category(slug) })),
        ]}
      />
      <div className="grid gap-8 md:grid-cols-2 lg:gap-14">
        <Gallery categorySlug={product.category.slug} seed={product.slug} name={product.name} />
        <div className="min-w-0">
          <p className="font-hand text-base text-accent">
            <Link
              to={`${paths.products()}?brand=${encodeURIComponent(product.brand)}`}
              className="underline-offset-4 hover:underline"
            >
              {product.brand}
            </Link>
          </p>
          <h1
            tabIndex={-1}
            className="mt-1 text-2xl leading-tight font-bold text-balance outline-none sm:text-4xl"
          >
            {product.name}
          </h1>
          <p className="mt-4 text-3xl font-bold sm:text-4xl">
            <Price money={product.price} />
          </p>
          {store?.isTaxable && store.taxRatePercent !== null && (
            <p className="mt-1 text-sm text-muted">{t.priceWithTax(store.taxRatePercent)}</p>
          )}
          <AddToCart product={product} />
        </div>
      </div>
      <div className="mt-12 grid gap-10 md:grid-cols-2 lg:gap-14">
        <section aria-labelledby="about">
          <h2 id="about" className="mb-4 font-brand text-3xl">
            {t.about}
          </h2>
          <Markdown source={product.description} />
        </section>
        <Specifications product={product} />
      </div>
      {product.similar.length > 0 && (
        <section className="mt-16" aria-label={t.similar}>
          <SectionHeading kicker={t.similarKicker} title={t.similar} />
          <ProductGrid products={product.similar.slice(0, 4)} label={t.similar} />
        </section>
      )}
    </Page>
  );
}

function ProductSkeleton() {
  const { common } = useMessages();
  return (
    <div role="status" aria-label={common.loading} className="grid gap-8 md:grid-cols-2 lg:gap-14">
      <Skeleton className="aspect-square w-full rounded-panel" />
      <div className="space-y-4 pt-4">
        <Skeleton className="h-4 w-24" />
        <Skeleton className="h-10 w-4/5" />
        <Skeleton className="h-9 w-48" />
        <Skeleton className="h-28 w-full" />
        <Skeleton className="h-12 w-full" />
      </div>
    </div>
  );
}
