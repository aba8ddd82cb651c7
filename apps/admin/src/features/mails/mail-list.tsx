import { Button } from '@mantine/core';
import { NavLink, useLocation } from 'react-router';
import { formatDateTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import bar from '../../common/filter-bar.module.css';
import { FilterSelect } from '../../common/filter-select';
import { LoadMore } from '../../common/load-more';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { SearchField } from '../../common/search-field';
import { StatusPill } from '../../common/status-pill';
import styles from './mail-list.module.css';
import { MAIL_LOOKS, MAIL_STATES, type MailSummary } from './mail-looks';
import type { Mails } from './mails-page';

export function MailList({ filters, mails }: Mails) {
  const { mails: t, common } = useMessages();
  const items = mails.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className={`${bar.bar} ${bar.stacked}`}>
        <SearchField
          label={t.searchLabel}
          placeholder={t.searchPlaceholder}
          value={filters.text('q')}
          onSearch={(q) => filters.change({ q })}
        />
        <FilterSelect
          label={t.stateFilter}
          allLabel={t.allStates}
          value={filters.oneOf('state', MAIL_STATES)}
          options={MAIL_STATES.map((value) => ({ value, label: t.states[value] }))}
          onChange={(state) => filters.change({ state })}
        />
        {filters.isFiltered && (
          <Button variant="subtle" color="gray" onClick={filters.reset}>
            {common.resetFilters}
          </Button>
        )}
      </div>
      {mails.isPending && <ListSkeleton />}
      {mails.isError && items.length === 0 && (
        <ErrorState title={common.listFailed} error={mails.error} onRetry={() => void mails.refetch()} />
      )}
      {mails.isSuccess && items.length === 0 && (
        <EmptyState
          icon="mail"
          title={filters.isFiltered ? t.noMatchTitle : t.emptyTitle}
          text={filters.isFiltered ? t.noMatchText : t.emptyText}
        />
      )}
      {items.length > 0 && (
        <>
          <ul className={styles.mails} data-stale={mails.isPlaceholderData || undefined}>
            {items.map((mail) => (
              <MailItem key={mail.id} mail={mail} />
            ))}
          </ul>
          <LoadMore query={mails} summary={fill(t.shown, { count: items.length })} />
        </>
      )}
    </>
  );
}

function MailItem({ mail }: { mail: MailSummary }) {
  const { messages, locale } = useLanguage();
  const { search } = useLocation();
  return (
    <li>
      <NavLink to={{ pathname: paths.mail(mail.id), search }} className={styles.mail} preventScrollReset>
        <span className={styles.subject}>{mail.subject}</span>
        <span className={styles.to}>{mail.to}</span>
        <span className={styles.foot}>
          <time dateTime={mail.createdAt}>{formatDateTime(mail.createdAt, locale)}</time>
          <StatusPill {...MAIL_LOOKS[mail.state]}>{messages.mails.states[mail.state]}</StatusPill>
        </span>
      </NavLink>
    </li>
  );
}
