import { useState } from 'react';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { looksLikeEmail } from '../../common/email';
import { Icon } from '../../common/icon';
import { ifMatch, isStale } from '../../common/if-match';
import { useMessages, useProblemText } from '../../common/messages';
import { Panel } from '../../common/panel';
import { fieldErrors } from '../../common/problem';
import { UnsavedGuard } from '../../common/unsaved-guard';
import { HoursFields } from './hours-fields';
import { ProfileFields } from './profile-fields';
import { profileBody, profileValues, type ProfileValues } from './profile-values';
import styles from './settings.module.css';
import { settingsQuery, useAfterSetting, type Settings } from './settings-query';
import { SocialFields } from './social-fields';

function useProfileRules() {
  const t = useMessages().settings.profile;
  return {
    name: (name: string) => (name.trim() ? null : t.nameMissing),
    email: (email: string) => (looksLikeEmail(email) ? null : t.emailInvalid),
    postalCode: (code: string) => (/^(\d{5})?$/.test(code.trim()) ? null : t.postalCodeInvalid),
    whatsapp: (number: string) => (/^([1-9]\d{7,14})?$/.test(number.trim()) ? null : t.whatsappInvalid),
    npwp: (number: string) => (/^(\d[\d.\- ]{13,20}\d)?$/.test(number.trim()) ? null : t.npwpInvalid),
    days: {
      closes: (closes: string, { days }: ProfileValues, path: string) => {
        const day = days[Number(path.split('.')[1])];
        return !day?.isOpen || (day.opens && closes > day.opens) ? null : t.closesTooEarly;
      },
    },
    socials: {
      name: (name: string) => (name.trim() ? null : t.socialNameMissing),
      url: (url: string) => (/^https:\/\/[^\s"'<>]+$/.test(url.trim()) ? null : t.socialUrlInvalid),
    },
  };
}

/** What the shop says of itself everywhere. One edition: who saves over somebody else's is told, and sees theirs first. */
export function ProfileForm({ settings }: { settings: Settings }) {
  const { settings: t, common } = useMessages();
  const textOf = useProblemText();
  const queries = useQueryClient();
  const after = useAfterSetting();
  const [version, setVersion] = useState(settings.version);
  const form = useForm<ProfileValues>({
    initialValues: profileValues(settings),
    validate: useProfileRules(),
  });
  const change = api.useMutation('put', '/api/v1/admin/settings/store');

  function show(shown: Settings) {
    setVersion(shown.version);
    form.setValues(profileValues(shown));
    form.resetDirty(profileValues(shown));
  }
  const save = (values: ProfileValues) =>
    change.mutate(
      { params: { header: ifMatch(version) }, body: profileBody(values) },
      {
        onSuccess: (saved) => {
          show(saved);
          after(saved, t.profile.saved);
        },
        onError: (error) => form.setErrors(fieldErrors(error, common.fieldInvalid)),
      },
    );
  const showTheirs = async () => {
    show(await queries.query({ ...settingsQuery, staleTime: 0 }));
    change.reset();
  };

  return (
    <form noValidate className={styles.page} onSubmit={form.onSubmit(save)}>
      <UnsavedGuard isDirty={form.isDirty()} />
      <Panel title={t.profile.title}>
        <ProfileFields form={form} />
      </Panel>
      <Panel title={t.hours.title}>
        <HoursFields form={form} />
      </Panel>
      <Panel title={t.socials.title}>
        <SocialFields form={form} />
      </Panel>
      <Stack gap="sm">
        {change.error && (
          <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
            {textOf(change.error)}
            {isStale(change.error) && (
              <Button variant="default" size="xs" mt="xs" display="block" onClick={() => void showTheirs()}>
                {t.profile.showTheirs}
              </Button>
            )}
          </Alert>
        )}
        <Group>
          <Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>
            {t.profile.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
