import { Card } from '@hurtrock/ui/card';
import { TextAreaField } from '@hurtrock/ui/text-area-field';
import { TextField } from '@hurtrock/ui/text-field';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useMessages } from '../../common/messages';
import { checkoutRules, type CheckoutForm } from './checkout-form';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <fieldset className="min-w-0">
        <legend className="mb-4 font-brand text-2xl">{title}</legend>
        {children}
      </fieldset>
    </Card>
  );
}

export function ContactSection() {
  const t = useMessages().checkout;
  const { register, formState } = useFormContext<CheckoutForm>();
  const rules = checkoutRules(t);
  const errors = formState.errors.contact;
  return (
    <Section title={t.contact}>
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <TextField
            label={t.name}
            autoComplete="name"
            error={errors?.name?.message}
            {...register('contact.name', rules.name)}
          />
        </div>
        <TextField
          label={t.email}
          hint={t.emailHint}
          type="email"
          autoComplete="email"
          error={errors?.email?.message}
          {...register('contact.email', rules.email)}
        />
        <TextField
          label={t.phone}
          hint={t.phoneHint}
          type="tel"
          autoComplete="tel"
          error={errors?.phone?.message}
          {...register('contact.phone', rules.phone)}
        />
      </div>
    </Section>
  );
}

export function AddressSection() {
  const { checkout: t, common } = useMessages();
  const { register, formState } = useFormContext<CheckoutForm>();
  const rules = checkoutRules(t);
  const errors = formState.errors.address;
  return (
    <Section title={t.address}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t.province}
          autoComplete="address-level1"
          error={errors?.province?.message}
          {...register('address.province', rules.province)}
        />
        <TextField
          label={t.city}
          autoComplete="address-level2"
          error={errors?.city?.message}
          {...register('address.city', rules.city)}
        />
        <TextField
          label={t.district}
          autoComplete="address-level3"
          error={errors?.district?.message}
          {...register('address.district', rules.district)}
        />
        <TextField
          label={t.village}
          autoComplete="address-level4"
          error={errors?.village?.message}
          {...register('address.village', rules.village)}
        />
        <TextField
          label={t.postalCode}
          inputMode="numeric"
          autoComplete="postal-code"
          maxLength={5}
          error={errors?.postalCode?.message}
          {...register('address.postalCode', rules.postalCode)}
        />
        <div className="sm:col-span-2">
          <TextAreaField
            label={t.detail}
            hint={t.detailHint}
            autoComplete="street-address"
            error={errors?.detail?.message}
            {...register('address.detail', rules.detail)}
          />
        </div>
        <div className="sm:col-span-2">
          <TextField
            label={t.addressNotes}
            mark={common.optional}
            autoComplete="off"
            error={errors?.notes?.message}
            {...register('address.notes', rules.notes)}
          />
        </div>
      </div>
    </Section>
  );
}
