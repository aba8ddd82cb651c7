import { Button, CloseButton, Input } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { useForm } from '@mantine/form';
import {
  BankAccountFields,
  cleanAccount,
  NO_ACCOUNT,
  useAccountRules,
  type BankAccount,
} from '../../common/bank-account-fields';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { ConfigForm } from './config-form';
import type { ConfigPlace } from './config-looks';
import styles from './configs.module.css';
import { useSaveConfig } from './use-config-mutations';

const MOST_ACCOUNTS = 5;

const row = (account: BankAccount) => ({ ...account, key: randomId() });

/** The accounts that buyers transfer to: one at least. */
export function TransferForm({ place }: { place: ConfigPlace }) {
  const { configs: t, common } = useMessages();
  const { error, isPending, save } = useSaveConfig(place);
  const stored = place.config?.accounts ?? [];
  const form = useForm({
    initialValues: { accounts: (stored.length > 0 ? stored : [NO_ACCOUNT]).map(row), isActive: true },
    validate: { accounts: useAccountRules(() => true) },
  });
  const { accounts } = form.values;

  const submit = form.onSubmit((values) =>
    save(
      { accounts: values.accounts.map(cleanAccount), isActive: values.isActive },
      {
        onSuccess: () => form.resetDirty(),
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
      {accounts.map(({ key }, index) => (
        <fieldset key={key} className={styles.account}>
          <legend>{fill(t.account, { count: index + 1 })}</legend>
          {accounts.length > 1 && (
            <CloseButton
              className={styles.removeAccount}
              aria-label={fill(t.removeAccount, { count: index + 1 })}
              onClick={() => form.removeListItem('accounts', index)}
            />
          )}
          <BankAccountFields path={`accounts.${index}`} inputProps={form.getInputProps} />
        </fieldset>
      ))}
      {form.errors.accounts && <Input.Error>{form.errors.accounts}</Input.Error>}
      {accounts.length < MOST_ACCOUNTS && (
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => form.insertListItem('accounts', row(NO_ACCOUNT))}
        >
          {t.addAccount}
        </Button>
      )}
    </ConfigForm>
  );
}
