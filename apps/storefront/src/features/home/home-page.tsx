import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import { RecentlyViewed } from '../../common/recently-viewed';
import { usePageTitle } from '../../common/store';
import { BrandWall } from './brand-wall';
import { CategoryTiles } from './category-tiles';
import { Hero } from './hero';
import { Promises } from './promises';
import { Shelf } from './shelf';
import { Visit } from './visit';

export function Component() {
  const t = useMessages().home;
  usePageTitle(t.title);
  return (
    <>
      <Hero />
      <CategoryTiles />
      <Shelf
        kicker={t.featuredKicker}
        title={t.featuredTitle}
        query={{ featured: true, limit: 8 }}
        to={paths.featured()}
      />
      <Promises />
      <Shelf
        kicker={t.bestKicker}
        title={t.bestTitle}
        query={{ sort: 'best-selling', limit: 4 }}
        to={paths.sorted('best-selling')}
      />
      <BrandWall />
      <Shelf
        kicker={t.newestKicker}
        title={t.newestTitle}
        query={{ sort: 'newest', limit: 4 }}
        to={paths.sorted('newest')}
      />
      <RecentlyViewed className="mx-auto w-full max-w-7xl px-4 py-10 sm:px-6 sm:py-14" />
      <Visit />
    </>
  );
}
