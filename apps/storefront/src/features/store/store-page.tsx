import { SectionHeading } from '@hurtrock/ui/section-heading';
import { useMessages } from '../../common/messages';
import { Page } from '../../common/page';
import { StoreCard } from '../../common/store-card';
import { useStore } from '../../common/store';
import { ContactForm } from './contact-form';

export function Component() {
  const { store: t, home } = useMessages();
  const store = useStore();
  return (
    <Page title={t.title}>
      <SectionHeading level={1} kicker={home.visitKicker} title={t.title} />
      <p className="-mt-3 mb-8 max-w-2xl text-lg text-muted">{home.visitIntro}</p>
      {store && <StoreCard store={store} level={2} />}
      <section id="contact" className="mt-8">
        <ContactForm />
      </section>
    </Page>
  );
}
