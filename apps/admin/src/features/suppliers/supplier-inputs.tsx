import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { looksLikeEmail } from '../../common/email';
import { useMessages } from '../../common/messages';
import type { SupplierFields } from './supplier-fields';
import styles from './supplier.module.css';

const PHONE = /^\+?[0-9 ()-]{8,20}$/;
const SHORTEST_NAME = 2;

/** The rules of the fields; the API checks them again. */
export function useSupplierRules() {
  const t = useMessages().supplier;
  return {
    name: (name: string) => (name.trim().length < SHORTEST_NAME ? t.nameMissing : null),
    email: (email: string) => (looksLikeEmail(email) ? null : t.emailInvalid),
    phone: (phone: string) => (PHONE.test(phone.trim()) ? null : t.phoneInvalid),
  };
}

/** Everything that is written down about a supplier. */
export function SupplierInputs({ form }: { form: UseFormReturnType<SupplierFields> }) {
  const t = useMessages().supplier;
  return (
    <div className={styles.fields}>
      <TextInput label={t.name} required maxLength={120} {...form.getInputProps('name')} />
      <TextInput label={t.company} maxLength={120} {...form.getInputProps('company')} />
      <TextInput label={t.contactPerson} maxLength={100} {...form.getInputProps('contactPerson')} />
      <TextInput
        label={t.phone}
        required
        type="tel"
        maxLength={20}
        autoComplete="off"
        {...form.getInputProps('phone')}
      />
      <TextInput
        label={t.email}
        required
        type="email"
        maxLength={254}
        autoComplete="off"
        {...form.getInputProps('email')}
      />
      <Textarea
        label={t.address}
        rows={2}
        maxLength={300}
        className={styles.wide}
        {...form.getInputProps('address')}
      />
      <Textarea
        label={t.notes}
        description={t.notesHint}
        rows={3}
        maxLength={1000}
        className={styles.wide}
        {...form.getInputProps('notes')}
      />
    </div>
  );
}
