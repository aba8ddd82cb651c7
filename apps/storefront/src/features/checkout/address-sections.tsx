import type { Schema } from '@hurtrock/api-client';
import { Card } from '@hurtrock/ui/card';
import { SelectField } from '@hurtrock/ui/select-field';
import { TextField } from '@hurtrock/ui/text-field';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { AddressInputs } from '../../common/address-inputs';
import { useMessages } from '../../common/messages';
import { EMPTY_ADDRESS } from '../../common/person-rules';
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

interface AddressSectionProps {
  addresses: Schema<'SavedAddressDto'>[];
}

export function AddressSection({ addresses }: AddressSectionProps) {
  const t = useMessages().checkout;
  return (
    <Section title={t.address}>
      {addresses.length > 0 && <SavedAddresses addresses={addresses} />}
      <AddressInputs />
    </Section>
  );
}

/** Fills in the recipient and the address from the book; both may still be changed for this order. */
function SavedAddresses({ addresses }: AddressSectionProps) {
  const t = useMessages().checkout;
  const { setValue, clearErrors } = useFormContext<CheckoutForm>();

  function take(id: string) {
    const saved = addresses.find((one) => one.id === id);
    if (!saved) return;
    setValue('contact.name', saved.name);
    setValue('contact.phone', saved.phone);
    setValue('address', { ...EMPTY_ADDRESS, ...saved.address });
    clearErrors(['contact.name', 'contact.phone', 'address']);
  }

  return (
    <div className="mb-5">
      <SelectField label={t.savedAddress} value="" onChange={(event) => take(event.target.value)}>
        <option value="">{t.chooseAddress}</option>
        {addresses.map(({ id, label, address }) => (
          <option key={id} value={id}>
            {label}: {address.detail}, {address.city}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
