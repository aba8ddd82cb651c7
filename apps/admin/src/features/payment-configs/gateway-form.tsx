import { PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { fill, useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { ConfigForm } from './config-form';
import { GATEWAY_KEYS, type ConfigPlace, type Gateway, type KeyName } from './config-looks';
import { useSaveConfig } from './use-config-mutations';

type Keys = Partial<Record<KeyName, string>>;

const KEY_MAX = 200;

/** Only what was typed is sent: an empty field keeps the key that is stored. */
function typedKeys(keys: Keys): Keys | undefined {
  const typed = Object.entries(keys).filter(([, key]) => key.trim() !== '');
  return typed.length > 0 ? Object.fromEntries(typed.map(([name, key]) => [name, key.trim()])) : undefined;
}

export function GatewayForm({ place, gateway }: { place: ConfigPlace; gateway: Gateway }) {
  const { configs: t, common } = useMessages();
  const { error, isPending, save } = useSaveConfig(place);
  const names = GATEWAY_KEYS[gateway];
  const form = useForm({
    initialValues: { keys: Object.fromEntries(names.map((name) => [name, ''])), isActive: true },
  });
  const endOf = (key: KeyName) => place.config?.keys.find(({ name }) => name === key)?.lastFour ?? undefined;

  const submit = form.onSubmit(({ keys, isActive }) =>
    save(
      { keys: typedKeys(keys), isActive },
      {
        onSuccess: form.reset,
        onError: (failure) => form.setErrors(fieldErrors(failure, common.fieldInvalid, t.faults)),
      },
    ),
  );

  return (
    <ConfigForm
      place={place}
      isDirty={form.isDirty()}
      error={error}
      isPending={isPending}
      environmentError={form.errors.environment}
      activation={form.getInputProps('isActive', { type: 'checkbox' })}
      onSubmit={submit}
    >
      {names.map((name) => {
        const end = endOf(name);
        return (
          <PasswordInput
            key={name}
            label={t.keys[name]}
            placeholder={end && fill(t.storedShort, { end })}
            description={end && fill(t.stored, { end })}
            autoComplete="new-password"
            spellCheck={false}
            maxLength={KEY_MAX}
            visibilityToggleButtonProps={{ 'aria-label': fill(t.show, { key: t.keys[name] }) }}
            {...form.getInputProps(`keys.${name}`)}
          />
        );
      })}
    </ConfigForm>
  );
}
