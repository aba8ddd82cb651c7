import { keepPreviousData } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fileAddresses } from '../../app/paths';
import { useLanguage } from '../../common/messages';
import { EmptyState } from '../../common/page-states';
import { ReportFrame } from '../../common/report-frame';
import { isDay, shopToday } from '../../common/shop-day';
import { useBegunTime } from '../../common/use-begun-time';
import { DayPicker } from './day-picker';
import { ReportBalance } from './report-balance';
import { ReportLines } from './report-lines';
import { ReportProviders } from './report-providers';
import styles from './report.module.css';

export function Component() {
  const { messages, locale } = useLanguage();
  const t = messages.report;
  const today = shopToday();
  const { time: date, change } = useBegunTime('date', today, isDay);
  const report = api.useQuery(
    'get',
    '/api/v1/admin/payment-reports/daily',
    { params: { query: { date } } },
    { placeholderData: keepPreviousData },
  );
  const { data } = report;
  return (
    <ReportFrame
      texts={t}
      file={fileAddresses.dailyReport(date, locale)}
      picker={<DayPicker date={date} today={today} onChange={change} />}
      query={report}
    >
      {data && (
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
    </ReportFrame>
  );
}
