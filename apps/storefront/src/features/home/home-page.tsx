import { usePageTitle } from '../../common/store';
import { useMessages } from '../../common/messages';
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
      <Promises />
      <CategoryTiles />
      <Shelf kicker={t.featuredKicker} title={t.featuredTitle} query={{ featured: true, limit: 8 }} />
      <Shelf kicker={t.newestKicker} title={t.newestTitle} query={{ sort: 'newest', limit: 4 }} />
      <Visit />
    </>
  );
}
