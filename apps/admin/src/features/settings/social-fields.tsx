import { ActionIcon, Button, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import type { ProfileValues } from './profile-values';
import styles from './settings.module.css';

const MOST = 10;

/** The shop's pages elsewhere. */
export function SocialFields({ form }: { form: UseFormReturnType<ProfileValues> }) {
  const t = useMessages().settings.socials;
  return (
    <Stack gap="sm" align="flex-start">
      {form.values.socials.length === 0 && <Text c="dimmed">{t.none}</Text>}
      {form.values.socials.map(({ name }, i) => (
        <div key={i} className={styles.social}>
          <TextInput
            label={t.name}
            placeholder="Instagram"
            maxLength={40}
            {...form.getInputProps(`socials.${i}.name`)}
          />
          <TextInput
            label={t.url}
            placeholder="https://"
            type="url"
            maxLength={300}
            {...form.getInputProps(`socials.${i}.url`)}
          />
          <ActionIcon
            variant="default"
            size={36}
            aria-label={fill(t.remove, { name: name || String(i + 1) })}
            onClick={() => form.removeListItem('socials', i)}
          >
            <Icon name="trash" />
          </ActionIcon>
        </div>
      ))}
      {form.values.socials.length < MOST && (
        <Button
          variant="default"
          leftSection={<Icon name="plus" />}
          onClick={() => form.insertListItem('socials', { name: '', url: '' })}
        >
          {t.add}
        </Button>
      )}
    </Stack>
  );
}
