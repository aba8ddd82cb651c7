import type { Money } from '@hurtrock/shared/money';
import { Notice } from '@hurtrock/ui/badge';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../common/messages';
import { MethodPicker } from '../../common/method-picker';
import { fits, type Method } from '../../common/payment-methods';
import { Section } from './address-sections';
import { checkoutRules, type CheckoutForm } from './checkout-form';
import { ChoiceError } from './choice-sections';

interface PaymentSectionProps {
  methods: Method[];
  total: Money | undefined;
}

/** The way to pay. What does not take the total can't be chosen, and is let go when the total grows past it. */
export function PaymentSection({ methods, total }: PaymentSectionProps) {
  const { checkout: t, payment } = useMessages();
  const { register, formState } = useFormContext<CheckoutForm>();
  const dropped = useDroppedMethod(methods, total);
  const rules = checkoutRules(t).paymentMethod;
  const canPay = methods.some((method) => fits(method, total));
  return (
    <Section title={t.payment}>
      {!canPay && (
        <div className="mb-5">
          <Notice tone="warning">
            <p>{methods.length === 0 ? t.noPayment : t.noPaymentForTotal}</p>
          </Notice>
        </div>
      )}
      <p role="status" className={dropped ? 'mb-4 text-sm font-semibold text-warning' : 'sr-only'}>
        {dropped && t.droppedMethod(payment.methods[dropped.code])}
      </p>
      <MethodPicker methods={methods} total={total} radio={() => register('paymentMethod', rules)} />
      <ChoiceError message={formState.errors.paymentMethod?.message} />
    </Section>
  );
}

/** The method that was let go because the total no longer fits it, until another is chosen. */
function useDroppedMethod(methods: Method[], total: Money | undefined): Method | null {
  const { control, setValue } = useFormContext<CheckoutForm>();
  const code = useWatch({ control, name: 'paymentMethod' });
  const [dropped, setDropped] = useState<Method | null>(null);
  const unfit = methods.find((method) => method.code === code && !fits(method, total));
  if (unfit && unfit !== dropped) setDropped(unfit);
  useEffect(() => {
    if (unfit) setValue('paymentMethod', '');
  }, [unfit, setValue]);
  return code === '' || unfit ? dropped : null;
}
