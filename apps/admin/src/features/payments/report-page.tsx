import { Button } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fileAddresses } from '../../app/paths';
import { Icon } from '../../common/icon';
import { useLanguage } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { isDay, shopToday } from '../../common/shop-day';
import { useUrlFilters } from '../../common/use-url-filters';
import { DayPicker } from './day-picker';
import { ReportBalance } from './report-balance';
import { ReportLines } from './report-lines';
import { ReportProviders } from './report-providers';
import styles from './report.module.css';

/** The day in the address; today unless it is a day that has begun. */
function useReportDay() {
  const filters = useUrlFilters(['date']);
  const [asked, today] = [filters.text('date'), shopToday()];
  return {
    today,
    date: isDay(asked) && asked < today ? asked : today,
    changeDate: (date: string) => filters.change({ date: date === today ? '' : date }),
  };
}

export function Component() {
  const { messages, locale } = useLanguage();
  const t = messages.report;
  const { date, today, changeDate } = useReportDay();
  const report = api.useQuery(
    'get',
    '/api/v1/admin/payment-reports/daily',
    { params: { query: { date } } },
    { placeholderData: keepPreviousData },
  );
  const { data } = report;
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          <Button
            component="a"
            href={fileAddresses.dailyReport(date, locale)}
            download
            variant="default"
            leftSection={<Icon name="download" />}
          >
            {t.download}
          </Button>
        }
      />
      <DayPicker date={date} today={today} onChange={changeDate} />
      {report.isPending && <ListSkeleton rows={5} />}
      {report.isError && (
        <ErrorState
          title={messages.common.pageFailed}
          error={report.error}
          onRetry={() => void report.refetch()}
        />
      )}
      {data && !report.isError && (
        <div className={styles.report} data-stale={report.isPlaceholderData || undefined}>
          <ReportBalance report={data} />
          <ReportProviders report={data} />
          {data.lineCount === 0 ? (
            <EmptyState icon="wallet" title={t.emptyTitle} text={t.emptyText} />
          ) : (
            <ReportLines key={data.date} report={data} />
          )}
        </div>
      )}
    </>
  );
}
