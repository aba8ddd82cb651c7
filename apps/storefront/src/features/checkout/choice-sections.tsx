import type { Schema } from '@hurtrock/api-client';
import { formatWeight } from '@hurtrock/shared/format';
import { Notice } from '@hurtrock/ui/badge';
import { Card } from '@hurtrock/ui/card';
import { ChoiceCard } from '@hurtrock/ui/choice-card';
import { Price } from '@hurtrock/ui/price';
import { TextAreaField } from '@hurtrock/ui/text-area-field';
import { useFormContext } from 'react-hook-form';
import { useLocale, useMessages } from '../../common/messages';
import { Section } from './address-sections';
import { checkoutRules, type CheckoutForm } from './checkout-form';

type Service = Schema<'ShippingQuotesDto'>['services'][number];

export function ChoiceError({ message }: { message?: string }) {
  return (
    message && (
      <p role="alert" className="mt-3 text-sm font-medium text-danger">
        {message}
      </p>
    )
  );
}

export function ShippingSection({ services }: { services: Service[] }) {
  const t = useMessages().checkout;
  const locale = useLocale();
  const { register, formState } = useFormContext<CheckoutForm>();
  return (
    <Section title={t.shipping}>
      {services.length === 0 && (
        <Notice tone="warning">
          <p>{t.noShipping}</p>
        </Notice>
      )}
      <div className="grid gap-3">
        {services.map((service) => (
          <ChoiceCard
            key={service.code}
            value={service.code}
            label={service.name}
            detail={`${t.days(service.minDays, service.maxDays)} · ${t.billableWeight(formatWeight(service.billableWeightGrams, locale))}`}
            aside={service.cost.amount === 0 ? t.free : <Price money={service.cost} />}
            {...register('shippingService', checkoutRules(t).shippingService)}
          />
        ))}
      </div>
      <ChoiceError message={formState.errors.shippingService?.message} />
    </Section>
  );
}

export function NoteSection() {
  const { checkout: t, common } = useMessages();
  const { register, formState } = useFormContext<CheckoutForm>();
  return (
    <Card>
      <TextAreaField
        label={t.note}
        mark={common.optional}
        hint={t.noteHint}
        error={formState.errors.note?.message}
        {...register('note', checkoutRules(t).note)}
      />
    </Card>
  );
}
