import { Group, SegmentedControl, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '@hurtrock/api-client';
import { formatNumber } from '@hurtrock/shared/format';
import { useLanguage, useMessages } from '../../../common/messages';
import { PageHeader } from '../../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../../common/page-states';
import { dayAfter, isDay, shopToday } from '../../../common/shop-day';
import { useUrlFilters } from '../../../common/use-url-filters';
import { secondsWords } from '../time-words';
import styles from './statistics.module.css';

/** How many days before today each range begins. */
const RANGES = { today: 0, week: -6, month: -29 } as const;
const RANGE_NAMES = ['today', 'week', 'month'] as const;

/** The days that the address asks for, the last week when it asks for none that exist. */
function useDays() {
  const filters = useUrlFilters(['from', 'to']);
  const today = shopToday();
  const given = { from: filters.text('from'), to: filters.text('to') };
  const isGiven = isDay(given.from) && isDay(given.to) && given.from <= given.to && given.to <= today;
  const days = isGiven ? given : { from: dayAfter(today, RANGES.week), to: today };
  const range = RANGE_NAMES.find((name) => days.to === today && days.from === dayAfter(today, RANGES[name]));
  return { ...days, today, range, change: filters.change };
}

export function Component() {
  const { chatStatistics: t, common } = useMessages();
  const { from, to, today, range, change } = useDays();
  const found = useQuery(
    api.queryOptions('get', '/api/v1/admin/chats/statistics', { params: { query: { from, to } } }),
  );
  const choose = (name: string) => {
    const chosen = RANGE_NAMES.find((each) => each === name);
    if (chosen) change({ from: dayAfter(today, RANGES[chosen]), to: today });
  };
  return (
    <>
      <PageHeader title={t.title} />
      <Group gap="sm" mb="md" align="flex-end">
        <SegmentedControl
          aria-label={t.ranges}
          value={range ?? ''}
          data={RANGE_NAMES.map((value) => ({ value, label: t.range[value] }))}
          onChange={choose}
        />
        <DayField label={t.from} value={from} max={to} onChange={(day) => change({ from: day, to })} />
        <DayField
          label={t.to}
          value={to}
          min={from}
          max={today}
          onChange={(day) => change({ from, to: day })}
        />
      </Group>
      {found.isPending && <ListSkeleton rows={3} />}
      {found.isError && !found.data && (
        <ErrorState title={common.pageFailed} error={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.data && <Numbers numbers={found.data} />}
    </>
  );
}

interface DayProps {
  label: string;
  value: string;
  min?: string;
  max: string;
  onChange: (day: string) => void;
}

function DayField({ label, value, min = '', max, onChange }: DayProps) {
  return (
    <TextInput
      type="date"
      aria-label={label}
      min={min}
      max={max}
      // The field keeps what is half typed; the address changes with each whole day.
      key={value}
      defaultValue={value}
      onChange={({ currentTarget: { value: day } }) => {
        if (isDay(day) && day >= min && day <= max) onChange(day);
      }}
    />
  );
}

function Numbers({ numbers }: { numbers: Schema<'ChatStatisticsDto'> }) {
  const t = useMessages().chatStatistics;
  const { locale } = useLanguage();
  const { conversations, messagesOfShoppers, messagesOfStaff, firstAnswerMedian, firstAnswerP90 } = numbers;
  if (conversations === 0) return <EmptyState icon="chat" title={t.emptyTitle} text={t.emptyText} />;
  return (
    <dl className={styles.numbers}>
      <Tile label={t.median} value={secondsWords(firstAnswerMedian, t, locale)} hint={t.medianHint} />
      <Tile label={t.p90} value={secondsWords(firstAnswerP90, t, locale)} hint={t.p90Hint} />
      <Tile label={t.conversations} value={formatNumber(conversations)} />
      <Tile label={t.fromShoppers} value={formatNumber(messagesOfShoppers)} />
      <Tile label={t.fromStaff} value={formatNumber(messagesOfStaff)} />
    </dl>
  );
}

function Tile({ label, value, hint }: { label: string; value: string; hint?: string }) {
  return (
    <div className={styles.tile}>
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {hint && <span className={styles.hint}>{hint}</span>}
      </dd>
    </div>
  );
}
