import '@mantine/dates/styles.css';
import { useState } from 'react';
import { DatePickerInput, DatesProvider } from '@mantine/dates';
import 'dayjs/locale/id';
import bar from '../../common/filter-bar.module.css';
import { FilterSelect } from '../../common/filter-select';
import { Icon } from '../../common/icon';
import { useLanguage } from '../../common/messages';
import { GRAINS, PRESETS } from './span-presets';
import type { useSpan } from './use-span';

interface Props {
  asked: ReturnType<typeof useSpan>;
  /** Whether the page shows a course whose points have a length. */
  hasGrain: boolean;
}

/** Which days the figures are of: a preset or two days, and how long a point is. */
export function SpanFilter({ asked: { preset, span, grain, today, change }, hasGrain }: Props) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  const [isPicking, setIsPicking] = useState(false);
  return (
    <div className={bar.bar}>
      <FilterSelect
        label={t.span}
        value={isPicking ? 'custom' : preset}
        options={PRESETS.map((value) => ({ value, label: t.presets[value] }))}
        onChange={(value) => {
          setIsPicking(value === 'custom');
          if (value !== 'custom') change({ span: value, from: '', to: '', grain: '' });
        }}
      />
      {(isPicking || preset === 'custom') && (
        <SpanDays
          key={`${span.from} ${span.to}`}
          span={span}
          today={today}
          locale={locale}
          label={t.days}
          names={t.dayNames}
          onPick={(from, to) => {
            setIsPicking(false);
            change({ span: '', from, to, grain: '' });
          }}
        />
      )}
      {hasGrain && (
        <FilterSelect
          label={t.grain}
          value={grain}
          options={GRAINS.map((value) => ({ value, label: `${t.grain} ${t.grains[value].toLowerCase()}` }))}
          onChange={(value) => change({ grain: value })}
        />
      )}
    </div>
  );
}

interface DaysProps {
  span: { from: string; to: string };
  today: string;
  locale: string;
  label: string;
  names: { previousMonth: string; nextMonth: string };
  onPick: (from: string, to: string) => void;
}

/** The calendar closes with the second day. */
function SpanDays({ span, today, locale, label, names, onPick }: DaysProps) {
  const [days, setDays] = useState<[string | null, string | null]>([span.from, span.to]);
  return (
    <DatesProvider settings={{ locale, firstDayOfWeek: 1 }}>
      <DatePickerInput
        type="range"
        allowSingleDateInRange
        aria-label={label}
        valueFormat="D MMM YYYY"
        maxDate={today}
        leftSection={<Icon name="clock" />}
        value={days}
        onChange={(picked) => {
          setDays(picked);
          if (picked[0] && picked[1]) onPick(picked[0], picked[1]);
        }}
        ariaLabels={names}
      />
    </DatesProvider>
  );
}
