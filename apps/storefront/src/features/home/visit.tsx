import { Reveal } from '@hurtrock/ui/reveal';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { useMessages } from '../../common/messages';
import { StoreCard } from '../../common/store-card';
import { useStore } from '../../common/store';

/** The shop has a door in Bandung. */
export function Visit() {
  const t = useMessages().home;
  const store = useStore();
  if (!store) return null;
  return (
    <Reveal aria-label={t.visitTitle} className="mx-auto w-full max-w-7xl px-4 pt-10 pb-20 sm:px-6">
      <SectionHeading kicker={t.visitKicker} title={t.visitTitle} />
      <p className="-mt-3 mb-6 max-w-2xl text-lg text-muted">{t.visitIntro}</p>
      <StoreCard store={store} level={3} />
    </Reveal>
  );
}
