import { useEffect } from 'react';
import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { api, type Schema } from '@hurtrock/api-client';
import { fileAddresses } from '../../app/paths';
import { fill, useMessages, useProblemText } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';

const PAPERS = {
  labels: { kind: 'labels', size: '100x150' },
  smallLabels: { kind: 'labels', size: '78x100' },
  packing_slips: { kind: 'packing_slips' },
  invoices: { kind: 'invoices' },
} as const;
export type Paper = keyof typeof PAPERS;
export const PAPER_NAMES = Object.keys(PAPERS) as Paper[];

const ASK_AGAIN_MS = 1000;
const isUnderWay = (job: Schema<'PrintJobDto'> | undefined) =>
  job?.state === 'waiting' || job?.state === 'running';

/** Has the papers of many orders made into one file, and shows how far that is. */
export function PrintForm({ paper, orders }: { paper: Paper; orders: string[] }) {
  const textOf = useProblemText();
  const add = api.useMutation('post', '/api/v1/admin/print-jobs');
  const send = useSendOnce(add);
  useEffect(() => {
    send({ body: { ...PAPERS[paper], orders } }, { onSuccess: () => undefined });
    // What to print is settled when the dialog opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  if (add.error) return <Text role="alert">{textOf(add.error)}</Text>;
  return <PrintProgress first={add.data} />;
}

function PrintProgress({ first }: { first: Schema<'PrintJobDto'> | undefined }) {
  const t = useMessages().printing;
  const latest = api.useQuery(
    'get',
    '/api/v1/admin/print-jobs/{id}',
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
        <Progress aria-label={t.progress} value={job ? (100 * job.done) / job.total : 0} animated />
      </Stack>
    );
  const isEmpty = job.skipped.length === job.total;
  return (
    <Stack gap="md">
      <Text role="status" fw={600}>
        {job.state === 'failed' ? t.failed : isEmpty ? t.nothing : t.ready}
      </Text>
      {job.skipped.length > 0 && (
        <div>
          <Text fw={600}>{t.skipped}</Text>
          <ul>
            {job.skipped.map(({ number, code }) => (
              <li key={number}>
                {number}: {t.codes[code]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {job.state === 'done' && !isEmpty && (
        <Group justify="flex-end">
          <Button
            component="a"
            href={fileAddresses.printed(job.id)}
            target="_blank"
            rel="noopener"
            data-autofocus
          >
            {t.open}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
