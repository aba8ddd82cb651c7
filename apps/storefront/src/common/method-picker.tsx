import { PAYMENT_KINDS } from '@hurtrock/shared/payment-methods';
import type { Money } from '@hurtrock/shared/money';
import { Notice } from '@hurtrock/ui/badge';
import { ChoiceCard } from '@hurtrock/ui/choice-card';
import { useId, type ComponentProps } from 'react';
import { useMessages } from './messages';
import type { MethodCode } from './payment';
import { PaymentMark } from './payment-mark';
import { durationText, limitText, sharedMinutes, type Method } from './payment-methods';

interface MethodPickerProps {
  methods: Method[];
  total: Money | undefined;
  /** The method that the order has already, which can't be chosen anew. */
  inUse?: MethodCode;
  /** What makes the radio buttons one choice of a form. */
  radio: (code: MethodCode) => Omit<ComponentProps<'input'>, 'value' | 'disabled'>;
}

/** Every way to pay, by kind. One set of radio buttons, so that the arrow keys reach all that can be chosen. */
export function MethodPicker({ methods, ...picker }: MethodPickerProps) {
  const t = useMessages().payment;
  const groups = PAYMENT_KINDS.map((kind) => methods.filter((method) => method.kind === kind));
  return (
    <div className="@container space-y-7">
      {groups
        .filter((group) => group.length > 0)
        .map((group) => (
          <MethodGroup key={group[0]?.kind} methods={group} {...picker} />
        ))}
      {methods.some(({ isSandbox }) => isSandbox) && (
        <Notice tone="warning">
          <p>{t.sandbox}</p>
        </Notice>
      )}
    </div>
  );
}

function MethodGroup({ methods, total, inUse, radio }: MethodPickerProps) {
  const t = useMessages().payment;
  const id = useId();
  const [first] = methods;
  if (!first) return null;
  const shared = sharedMinutes(methods);
  const timeText = (minutes: number | null) => minutes && t.payWithin(durationText(t, minutes));
  return (
    <div role="group" aria-labelledby={`${id}-name`} aria-describedby={`${id}-text`}>
      <p id={`${id}-name`} className="font-bold">
        {t.kinds[first.kind]}
      </p>
      <p id={`${id}-text`} className="mt-0.5 mb-3 text-sm text-muted">
        {t.kindText[first.kind]} {timeText(shared)}
      </p>
      <div className={`grid gap-2.5 ${methods.length > 1 ? '@xl:grid-cols-2' : ''}`}>
        {methods.map((method) => {
          const reason = method.code === inUse ? t.inUse : limitText(t, method, total);
          return (
            <ChoiceCard
              key={method.code}
              {...radio(method.code)}
              value={method.code}
              disabled={reason !== null}
              label={t.methods[method.code]}
              mark={<PaymentMark method={method.code} />}
              detail={reason ?? (shared === null ? timeText(method.minutesToPay) : null)}
            />
          );
        })}
      </div>
    </div>
  );
}
