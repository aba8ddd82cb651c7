import { useEffect } from 'react';
import { Button, Progress, Stack, Text } from '@mantine/core';
import { api, type Schema } from '@hurtrock/api-client';
import { fileAddresses } from '../../app/paths';
import { Icon } from '../../common/icon';
import { fill, useLanguage, useMessages, useProblemText } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';

export type ReportKind = Schema<'AddReportJobDto'>['kind'];

const ASK_AGAIN_MS = 1000;
const isUnderWay = (job: Schema<'ReportJobDto'> | undefined) =>
  job?.state === 'waiting' || job?.state === 'running';

/** Has a report made, and shows how far that is. */
export function ReportForm({ kind }: { kind: ReportKind }) {
  const { locale } = useLanguage();
  const textOf = useProblemText();
  const add = api.useMutation('post', '/api/v1/admin/report-jobs');
  const send = useSendOnce(add);
  useEffect(() => {
    send({ body: { kind, locale } }, { onSuccess: () => undefined });
    // What to make is settled when the dialog opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  if (add.error) return <Text role="alert">{textOf(add.error)}</Text>;
  return <ReportProgress first={add.data} />;
}

function ReportProgress({ first }: { first: Schema<'ReportJobDto'> | undefined }) {
  const t = useMessages().reports;
  const latest = api.useQuery(
    'get',
    '/api/v1/admin/report-jobs/{id}',
    { params: { path: { id: first?.id ?? '' } } },
    {
      enabled: first !== undefined,
      refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data) ? false : ASK_AGAIN_MS),
    },
  );
  const job = latest.data ?? first;
  if (!job || isUnderWay(job))
    return (
      <Stack gap="sm" role="status">
        <Text>
          {job?.state === 'running' ? fill(t.running, { done: job.done, total: job.total }) : t.waiting}
        </Text>
        <Progress
          aria-label={t.progress}
          value={job && job.total > 0 ? (100 * job.done) / job.total : 0}
          animated
        />
      </Stack>
    );
  if (job.state === 'failed') return <Text role="alert">{t.failed}</Text>;
  return (
    <Stack gap="sm" role="status">
      <Text>{fill(t.done, { total: job.total })}</Text>
      <Button
        component="a"
        href={fileAddresses.report(job.id)}
        download
        leftSection={<Icon name="download" />}
        data-autofocus
      >
        {t.download}
      </Button>
    </Stack>
  );
}
