import { api, type Schema } from '@hurtrock/api-client';
import { Button } from '@hurtrock/ui/button';
import { Dialog } from '@hurtrock/ui/dialog';
import { TextField } from '@hurtrock/ui/text-field';
import { useToast } from '@hurtrock/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { AddressInputs } from '../../common/address-inputs';
import { useMessages } from '../../common/messages';
import { EMPTY_ADDRESS, personRules, toAddress, type AddressFields } from '../../common/person-rules';
import { problemText } from '../../common/problem';
import { randomKey } from '../../common/random-key';
import { addressesQuery } from './addresses-query';

type SavedAddress = Schema<'SavedAddressDto'>;

interface AddressForm {
  label: string;
  name: string;
  phone: string;
  address: AddressFields;
  isDefault: boolean;
}

interface AddressDialogProps {
  /** Nothing for a new one. */
  saved?: SavedAddress;
  person: Pick<Schema<'UserDto'>, 'name' | 'phone'>;
  onClose: () => void;
}

/** Adds an address to the book or changes one; a new one is sent under one key however often it is tried. */
function useSaveAddress(saved: SavedAddress | undefined, onSaved: () => void) {
  const queries = useQueryClient();
  const [key] = useState(randomKey);
  const onSuccess = async () => {
    onSaved();
    await queries.invalidateQueries({ queryKey: addressesQuery.queryKey });
  };
  const add = api.useMutation('post', '/api/v1/me/addresses', { onSuccess });
  const change = api.useMutation('put', '/api/v1/me/addresses/{id}', { onSuccess });
  return {
    error: add.error ?? change.error,
    isPending: add.isPending || change.isPending,
    save: (body: Schema<'SaveAddressDto'>) =>
      saved
        ? change.mutate({ params: { path: { id: saved.id } }, body })
        : add.mutate({ body, headers: { 'Idempotency-Key': key } }),
  };
}

export function AddressDialog({ saved, person, onClose }: AddressDialogProps) {
  const messages = useMessages();
  const { account, checkout, common } = messages;
  const t = account.addresses;
  const toast = useToast();
  const { save, error, isPending } = useSaveAddress(saved, () => {
    onClose();
    toast(common.saved);
  });
  const form = useForm<AddressForm>({
    defaultValues: saved
      ? { ...saved, address: { ...EMPTY_ADDRESS, ...saved.address } }
      : {
          label: '',
          name: person.name,
          phone: person.phone ?? '',
          address: EMPTY_ADDRESS,
          isDefault: false,
        },
  });
  const { register, formState } = form;
  const { errors } = formState;
  const rules = personRules(checkout);

  function submit({ label, name, phone, address, isDefault }: AddressForm) {
    save({
      label: label.trim(),
      name: name.trim(),
      phone: phone.trim(),
      address: toAddress(address),
      isDefault,
    });
  }

  return (
    <Dialog isOpen onClose={onClose} title={saved ? t.changeTitle : t.add} closeLabel={common.close}>
      <FormProvider {...form}>
        <form
          noValidate
          aria-label={saved ? t.changeTitle : t.add}
          className="space-y-4"
          onSubmit={(event) => void form.handleSubmit(submit)(event)}
        >
          <TextField
            label={t.label}
            hint={t.labelHint}
            maxLength={40}
            autoComplete="off"
            error={errors.label?.message}
            {...register('label', {
              validate: (value: string) => value.trim() !== '' || t.missingLabel,
            })}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label={t.name}
              autoComplete="name"
              error={errors.name?.message}
              {...register('name', rules.name)}
            />
            <TextField
              label={checkout.phone}
              type="tel"
              autoComplete="tel"
              error={errors.phone?.message}
              {...register('phone', rules.phone)}
            />
          </div>
          <AddressInputs />
          {!saved?.isDefault && (
            <label className="flex min-h-11 items-center gap-3">
              <input type="checkbox" className="size-5 accent-orange" {...register('isDefault')} />
              {t.makeDefault}
            </label>
          )}
          {error && (
            <p role="alert" className="font-semibold text-danger">
              {problemText(messages, error)}
            </p>
          )}
          <div className="flex flex-wrap justify-end gap-3">
            <Button variant="secondary" onClick={onClose}>
              {t.keep}
            </Button>
            <Button type="submit" isBusy={isPending}>
              {common.save}
            </Button>
          </div>
        </form>
      </FormProvider>
    </Dialog>
  );
}
