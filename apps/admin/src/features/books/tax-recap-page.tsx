import { TextInput } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fileAddresses } from '../../app/paths';
import bar from '../../common/filter-bar.module.css';
import { useLanguage } from '../../common/messages';
import { EmptyState } from '../../common/page-states';
import { ReportFrame } from '../../common/report-frame';
import { isDay, shopToday } from '../../common/shop-day';
import { useBegunTime } from '../../common/use-begun-time';
import { RecapLines } from './recap-lines';
import { RecapSums } from './recap-sums';

const isMonth = (text: string): boolean => isDay(`${text}-01`);

export function Component() {
  const { messages, locale } = useLanguage();
  const t = messages.taxRecap;
  const thisMonth = shopToday().slice(0, 7);
  const { time: month, change } = useBegunTime('month', thisMonth, isMonth);
  const recap = api.useQuery(
    'get',
    '/api/v1/admin/tax-recaps/{month}',
    { params: { path: { month } } },
    { placeholderData: keepPreviousData },
  );
  const { data } = recap;
  const picker = (
    <div className={bar.bar}>
      <TextInput
        key={month}
        type="month"
        aria-label={t.month}
        max={thisMonth}
        defaultValue={month}
        onChange={({ currentTarget: { value } }) => {
          if (isMonth(value) && value <= thisMonth) change(value);
        }}
      />
    </div>
  );
  return (
    <ReportFrame texts={t} file={fileAddresses.taxRecap(month, locale)} picker={picker} query={recap}>
      {data && (
        <>
          <RecapSums recap={data} isStale={recap.isPlaceholderData} />
          {data.lines.length === 0 ? (
            <EmptyState icon="wallet" title={t.emptyTitle} text={t.emptyText} />
          ) : (
            <RecapLines lines={data.lines} isStale={recap.isPlaceholderData} />
          )}
        </>
      )}
    </ReportFrame>
  );
}
