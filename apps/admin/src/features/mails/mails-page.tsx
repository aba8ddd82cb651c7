import { Button } from '@mantine/core';
import { Link, Outlet, useParams } from 'react-router';
import { api } from '@hurtrock/api-client';
import { paths } from '../../app/paths';
import { ExportButton } from '../../common/export-button';
import { useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState } from '../../common/page-states';
import { SavedViews } from '../../common/saved-views/saved-views';
import { byCursor } from '../../common/by-cursor';
import { useUrlFilters } from '../../common/use-url-filters';
import { MailList } from './mail-list';
import { MAIL_STATES } from './mail-looks';
import styles from './mails-page.module.css';

const FILTERS = ['q', 'state'] as const;

function useMails() {
  const filters = useUrlFilters(FILTERS);
  const query = { q: filters.text('q') || undefined, state: filters.oneOf('state', MAIL_STATES) };
  const mails = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/mails',
    { params: { query } },
    {
      ...byCursor,
      getNextPageParam: (page) => page.nextCursor,
    },
  );
  return { filters, query, mails };
}

export type Mails = ReturnType<typeof useMails>;

/** The list and the open message side by side; one at a time where there is no room for both. */
export function Component() {
  const {
    mails: t,
    mailTemplates: { open: openTemplates },
  } = useMessages();
  const { id } = useParams();
  const mails = useMails();
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          <>
            <SavedViews page="mails" kept={FILTERS} />
            <ExportButton list="mails" query={mails.query} />
            <Button component={Link} to={paths.mailTemplates()} variant="default">
              {openTemplates}
            </Button>
          </>
        }
      />
      <div className={styles.columns} data-open={id !== undefined || undefined}>
        <section className={styles.list} aria-label={t.listLabel}>
          <MailList {...mails} />
        </section>
        <section className={styles.message} aria-label={t.messageLabel}>
          {id === undefined ? <EmptyState icon="mail" title={t.pickTitle} /> : <Outlet />}
        </section>
      </div>
    </>
  );
}
