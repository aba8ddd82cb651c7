import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useMessages } from '../../common/messages';
import type { ProfileValues } from './profile-values';
import styles from './settings.module.css';

/** Name, address and how the shop can be reached. */
export function ProfileFields({ form }: { form: UseFormReturnType<ProfileValues> }) {
  const t = useMessages().settings.profile;
  return (
    <div className={styles.fields}>
      <TextInput label={t.name} required maxLength={80} {...form.getInputProps('name')} />
      <TextInput label={t.tagline} maxLength={120} {...form.getInputProps('tagline')} />
      <TextInput
        label={t.address}
        maxLength={300}
        className={styles.wide}
        {...form.getInputProps('address')}
      />
      <TextInput label={t.city} maxLength={80} {...form.getInputProps('city')} />
      <TextInput
        label={t.postalCode}
        inputMode="numeric"
        maxLength={5}
        {...form.getInputProps('postalCode')}
      />
      <TextInput label={t.phone} type="tel" maxLength={30} {...form.getInputProps('phone')} />
      <TextInput
        label={t.whatsapp}
        description={t.whatsappHint}
        inputMode="numeric"
        maxLength={15}
        {...form.getInputProps('whatsapp')}
      />
      <TextInput
        label={t.email}
        description={t.emailHint}
        required
        type="email"
        maxLength={254}
        {...form.getInputProps('email')}
      />
      <TextInput label={t.npwp} description={t.npwpHint} maxLength={30} {...form.getInputProps('npwp')} />
      <TextInput label={t.branchName} maxLength={80} {...form.getInputProps('branchName')} />
      <TextInput label={t.branchCode} maxLength={30} {...form.getInputProps('branchCode')} />
    </div>
  );
}
