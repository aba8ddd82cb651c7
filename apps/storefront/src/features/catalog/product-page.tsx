import { api, type Schema } from '@hurtrock/api-client';
import { formatDateTime, formatRupiah } from '@hurtrock/shared/format';
import { Reveal } from '@hurtrock/ui/reveal';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { Skeleton } from '@hurtrock/ui/skeleton';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { NotFoundPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { Breadcrumb } from '../../common/breadcrumb';
import { LoadFailure } from '../../common/load-failure';
import { useLocale, useMessages } from '../../common/messages';
import { Page } from '../../common/page';
import { problemOf } from '../../common/problem';
import { ProductGrid } from '../../common/product-card';
import { ProductPrice } from '../../common/product-price';
import { forgetViewed, RecentlyViewed, rememberViewed } from '../../common/recently-viewed';
import { percentOff } from '../../common/sale';
import { useStore } from '../../common/store';
import { AddToCart } from './add-to-cart';
import { AskAndShare } from './ask-and-share';
import { DrawnGallery } from './drawn-gallery';
import { Finishes } from './finishes';
import { Gallery } from './gallery';
import { Markdown } from './markdown';
import { Specifications } from './specifications';

type Product = Schema<'ProductDto'>;

const productQuery = (slug: string) =>
  api.queryOptions('get', '/api/v1/products/{slug}', { params: { path: { slug } } });

/** The product of the address. Under a former address the API answers with the product's present one: that is shown. */
function useProduct() {
  const { slug = '' } = useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const query = useQuery(productQuery(slug));
  const product = query.data;
  useEffect(() => {
    if (!product || product.slug === slug) return;
    queries.setQueryData(productQuery(product.slug).queryKey, product);
    void navigate(paths.product(product.slug), { replace: true });
  }, [product, slug, queries, navigate]);
  return query;
}

/** A product that is not there, or no longer. */
function Gone() {
  const { slug = '' } = useParams();
  useEffect(() => forgetViewed(slug), [slug]);
  return <NotFoundPage />;
}

/** A request that failed is told here, with a way to try again. */
export function Component() {
  const query = useProduct();
  if (problemOf(query.error)?.status === 404) return <Gone />;
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
  useEffect(() => rememberViewed(product), [product]);
  const { name: categoryName, slug: categorySlug } = product.category;
  const trail = product.breadcrumb.some(({ slug }) => slug === categorySlug)
    ? product.breadcrumb
    : [...product.breadcrumb, { name: categoryName, slug: categorySlug }];
  return (
    <Page title={product.name}>
      <Breadcrumb
        steps={[
          { name: catalog.title, to: paths.products() },
          ...trail.map(({ name, slug }) => ({ name, to: paths.category(slug) })),
        ]}
      />
      <div className="grid gap-8 md:grid-cols-2 lg:gap-14">
        {product.images.length > 0 ? (
          <Gallery pictures={product.images} name={product.name} />
        ) : (
          <DrawnGallery categorySlug={categorySlug} seed={product.slug} name={product.name} />
        )}
        <div className="min-w-0">
          <Headline product={product} />
          {product.siblings.length > 0 && <Finishes product={product} />}
          <AddToCart product={product} />
          <AskAndShare product={product} />
        </div>
      </div>
      <div className="mt-12 grid gap-10 md:grid-cols-2 lg:gap-14">
        {product.description && (
          <section aria-labelledby="about">
            <h2 id="about" className="mb-4 font-brand text-3xl">
              {t.about}
            </h2>
            <Markdown source={product.description} />
          </section>
        )}
        <Specifications product={product} />
      </div>
      {product.similar.length > 0 && (
        <Reveal className="shelf mt-16" aria-label={t.similar}>
          <SectionHeading kicker={t.similarKicker} title={t.similar} />
          <ProductGrid products={product.similar.slice(0, 4)} label={t.similar} />
        </Reveal>
      )}
      <RecentlyViewed except={product.slug} className="mt-16" />
    </Page>
  );
}

/** Who made it, what it is called, and what it costs. */
function Headline({ product }: { product: Product }) {
  const { product: t, price } = useMessages();
  const locale = useLocale();
  const store = useStore();
  const percent = percentOff(product);
  return (
    <>
      <p className="font-hand text-base text-accent">
        <Link to={paths.brand(product.brand)} className="underline-offset-4 hover:underline">
          {product.brand}
        </Link>
      </p>
      <h1
        tabIndex={-1}
        className="mt-1 text-2xl leading-tight font-bold text-balance outline-none sm:text-4xl"
      >
        {product.name}
      </h1>
      <p className="mt-4 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-3xl font-bold sm:text-4xl">
        <ProductPrice product={product} />
        {percent > 0 && product.listPrice && (
          <span className="self-center rounded bg-orange px-2 py-1 text-sm font-bold text-on-orange">
            {t.saving(formatRupiah(product.listPrice.amount - product.price.amount))}
          </span>
        )}
      </p>
      {product.saleEndsAt && (
        <p className="mt-1 text-sm font-semibold text-accent">
          {price.until(formatDateTime(product.saleEndsAt, locale))}
        </p>
      )}
      {store?.isTaxable && store.taxRatePercent !== null && (
        <p className="mt-1 text-sm text-muted">{t.priceWithTax(store.taxRatePercent)}</p>
      )}
    </>
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
