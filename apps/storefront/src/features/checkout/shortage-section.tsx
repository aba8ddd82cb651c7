import { ChoiceCard } from '@hurtrock/ui/choice-card';
import { useFormContext } from 'react-hook-form';
import type { Cart } from '../../common/cart';
import { useMessages } from '../../common/messages';
import { Section } from './address-sections';
import { checkoutRules, type CheckoutForm, type Shortage } from './checkout-form';
import { ChoiceError } from './choice-sections';
import { TakeFewer } from './take-fewer';

const SHORTAGES: Shortage[] = ['split', 'wait'];

/** Then there is no choice: all of it is waited for. */
const NOTHING_TO_SEND_FIRST = { setValueAs: (): Shortage => 'wait', shouldUnregister: true };

/** Asked when some of the goods are still to arrive: all at once, what is there first, or fewer of them. */
export function ShortageSection({ cart }: { cart: Cart }) {
  const { checkout: t, cart: texts } = useMessages();
  const { register, formState } = useFormContext<CheckoutForm>();
  const later = cart.items.filter(({ backordered }) => backordered > 0);
  if (later.length === 0) return null;
  const canSplit = cart.items.some(({ quantity, backordered }) => quantity > backordered);
  return (
    <Section title={t.shortage}>
      <p className="mb-2 text-muted">{canSplit ? t.shortageIntro : t.shortageAll}</p>
      <ul className="space-y-3 text-sm">
        {later.map(({ product, quantity, backordered }) => (
          <li key={product.id}>
            <strong>{product.name}</strong>: {texts.comesLater(backordered, quantity)}
            <div className="mt-1.5 flex flex-wrap gap-2">
              <TakeFewer product={product} available={quantity - backordered} />
            </div>
          </li>
        ))}
      </ul>
      {canSplit ? (
        <div className="mt-4 grid gap-3">
          {SHORTAGES.map((shortage) => (
            <ChoiceCard
              key={shortage}
              value={shortage}
              label={t.shortages[shortage]}
              detail={t.shortageTexts[shortage]}
              {...register('shortage', checkoutRules(t).shortage)}
            />
          ))}
        </div>
      ) : (
        <input type="hidden" {...register('shortage', NOTHING_TO_SEND_FIRST)} />
      )}
      <ChoiceError message={formState.errors.shortage?.message} />
    </Section>
  );
}
