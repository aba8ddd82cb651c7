import { BoltIcon, ChatIcon, CheckIcon, PinIcon } from '@hurtrock/ui/icons';
import { Reveal } from '@hurtrock/ui/reveal';
import { SectionHeading } from '@hurtrock/ui/section-heading';
import { useMessages } from '../../common/messages';

/** Why one should shop here: four things that are true of this shop, and nothing that is not. */
export function Promises() {
  const t = useMessages().home;
  const facts = [
    { Icon: CheckIcon, title: t.factStock, text: t.factStockText },
    { Icon: BoltIcon, title: t.factTotal, text: t.factTotalText },
    { Icon: PinIcon, title: t.factTry, text: t.factTryText },
    { Icon: ChatIcon, title: t.factPeople, text: t.factPeopleText },
  ];
  return (
    <Reveal aria-label={t.whyTitle} className="on-surface border-y border-line bg-surface">
      <div className="mx-auto w-full max-w-7xl px-4 py-10 sm:px-6 sm:py-14">
        <SectionHeading kicker={t.whyKicker} title={t.whyTitle} />
        <ul className="grid gap-x-6 gap-y-7 sm:grid-cols-2 lg:grid-cols-4">
          {facts.map(({ Icon, title, text }) => (
            <li key={title} className="flex gap-4 lg:block">
              <span className="grid size-12 shrink-0 -rotate-6 place-items-center rounded-lg bg-linear-135 from-orange to-orange-soft text-on-orange">
                <Icon className="size-6" />
              </span>
              <span className="block lg:mt-4">
                <strong className="block text-lg">{title}</strong>
                <span className="text-muted">{text}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Reveal>
  );
}
