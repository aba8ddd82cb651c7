import { BoltIcon, ChatIcon, CheckIcon } from '@hurtrock/ui/icons';
import { useMessages } from '../../common/messages';

/** Three things that are true of this shop, and nothing that is not. */
export function Promises() {
  const t = useMessages().home;
  const facts = [
    { Icon: CheckIcon, title: t.factStock, text: t.factStockText },
    { Icon: BoltIcon, title: t.factTotal, text: t.factTotalText },
    { Icon: ChatIcon, title: t.factPeople, text: t.factPeopleText },
  ];
  return (
    <section className="on-surface border-y border-line bg-surface">
      <ul className="mx-auto grid max-w-7xl gap-5 px-4 py-6 sm:grid-cols-3 sm:px-6">
        {facts.map(({ Icon, title, text }) => (
          <li key={title} className="flex items-center gap-4">
            <span className="grid size-11 shrink-0 -rotate-6 place-items-center rounded-lg bg-linear-135 from-orange to-orange-soft text-on-orange">
              <Icon className="size-6" />
            </span>
            <span>
              <strong className="block">{title}</strong>
              <span className="text-sm text-muted">{text}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
