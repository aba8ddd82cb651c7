import { TextAreaField } from '@hurtrock/ui/text-area-field';
import { TextField } from '@hurtrock/ui/text-field';
import { useFormContext } from 'react-hook-form';
import { AreaInputs } from './area-inputs';
import { useMessages } from './messages';
import { personRules, type AddressFields } from './person-rules';

/** The fields of a form's `address`. */
export function AddressInputs() {
  const { checkout: t, common } = useMessages();
  const { register, formState } = useFormContext<{ address: AddressFields }>();
  const rules = personRules(t);
  const errors = formState.errors.address;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <AreaInputs />
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
  );
}
