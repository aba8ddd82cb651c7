import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@hurtrock/api-client';
import { formatDateTime } from '@hurtrock/shared/format';
import { Icon } from '../../common/icon';
import { fill, useLanguage, useProblemText } from '../../common/messages';
import { Panel } from '../../common/panel';
import { UnsavedGuard } from '../../common/unsaved-guard';
import { useAfterSetting, type Settings } from './settings-query';

/** Closes the storefront, or opens it. The panel goes on. */
export function MaintenancePanel({ maintenance: { since, note } }: { maintenance: Settings['maintenance'] }) {
  const { messages, locale } = useLanguage();
  const t = messages.settings.maintenance;
  const textOf = useProblemText();
  const after = useAfterSetting();
  const form = useForm({ initialValues: { note } });
  const change = api.useMutation('put', '/api/v1/admin/settings/maintenance', {
    onSuccess: (saved) => {
      form.resetDirty();
      after(saved, saved.maintenance.since ? t.closed : t.opened);
    },
  });
  const send = (isOn: boolean) => change.mutate({ body: { isOn, note: form.values.note.trim() } });
  return (
    <Panel title={t.title}>
      <UnsavedGuard isDirty={form.isDirty()} />
      <Stack gap="md" align="flex-start">
        {since ? (
          <Alert color="red" variant="outline" icon={<Icon name="lock" />} w="100%">
            {fill(t.isClosed, { since: formatDateTime(since, locale) })}
          </Alert>
        ) : (
          <Text>{t.text}</Text>
        )}
        <Textarea
          label={t.note}
          description={t.noteHint}
          rows={2}
          maxLength={300}
          w="100%"
          {...form.getInputProps('note')}
        />
        {change.error && (
          <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
            {textOf(change.error)}
          </Alert>
        )}
        <Group gap="sm">
          {since ? (
            <>
              <Button loading={change.isPending} onClick={() => send(false)}>
                {t.open}
              </Button>
              <Button variant="default" disabled={!form.isDirty()} onClick={() => send(true)}>
                {t.changeNote}
              </Button>
            </>
          ) : (
            <Button color="red" loading={change.isPending} onClick={() => send(true)}>
              {t.close}
            </Button>
          )}
        </Group>
      </Stack>
    </Panel>
  );
}
