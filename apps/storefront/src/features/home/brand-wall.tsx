import { api } from '@hurtrock/api-client';
import { Reveal } from '@hurtrock/ui/reveal';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';

const SHOWN = 18;

/** The brands as the bill of a festival: the more of one is here, the larger its name. */
export function BrandWall() {
  const t = useMessages().home;
  const facets = api.useQuery('get', '/api/v1/product-facets', {}, { staleTime: 300_000 });
  const brands = facets.data?.brands.slice(0, SHOWN) ?? [];
  if (brands.length === 0) return null;
  const size = (place: number) =>
    place < 3
      ? 'text-4xl sm:text-6xl'
      : place < 8
        ? 'text-3xl sm:text-4xl'
        : 'text-2xl text-muted hover:text-ink';
  return (
    <Reveal
      aria-label={t.brandsTitle}
      className="stage-glow mx-auto w-full max-w-7xl px-4 py-10 text-center sm:px-6 sm:py-14 [&_h2+span]:mx-auto"
    >
      <div className="flex justify-center">
        <SectionHeading kicker={t.brandsKicker} title={t.brandsTitle} />
      </div>
      <ul className="mx-auto flex max-w-5xl flex-wrap items-baseline justify-center gap-x-6 gap-y-3 sm:gap-x-9">
        {brands.map(({ value, count }, place) => (
          <li key={value}>
            <Link
              to={paths.brand(value)}
              aria-label={t.brand(value, count)}
              className={`inline-block min-h-8 font-brand leading-none transition-colors hover:text-accent ${size(place)}`}
            >
              {value}
            </Link>
          </li>
        ))}
      </ul>
    </Reveal>
  );
}
