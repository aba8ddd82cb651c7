import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { useMessages } from './messages';
import { PageHeader } from './page-header';
import { ErrorState, ListSkeleton } from './page-states';

interface Props {
  texts: { title: string; intro: string; download: string };
  /** Where it is as a file. */
  file: string;
  /** What it is about: a day, a month. */
  picker: ReactNode;
  query: { isPending: boolean; isError: boolean; error: unknown; refetch: () => unknown };
  /** Shown once it is there. */
  children: ReactNode;
}

/** A report about some time, to read and as a file. */
export function ReportFrame({ texts, file, picker, query, children }: Props) {
  const { common } = useMessages();
  return (
    <>
      <PageHeader
        title={texts.title}
        below={texts.intro}
        actions={
          <Button component="a" href={file} download variant="default" leftSection={<Icon name="download" />}>
            {texts.download}
          </Button>
        }
      />
      {picker}
      {query.isPending && <ListSkeleton rows={5} />}
      {query.isError && (
        <ErrorState title={common.pageFailed} error={query.error} onRetry={() => void query.refetch()} />
      )}
      {!query.isPending && !query.isError && children}
    </>
  );
}
