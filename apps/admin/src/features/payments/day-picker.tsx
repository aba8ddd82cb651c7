import { useState } from 'react';
import { ActionIcon, Group, TextInput, Tooltip } from '@mantine/core';
import { formatDate } from '@hurtrock/shared/format';
import { Icon } from '../../common/icon';
import { useLanguage } from '../../common/messages';
import { dayAfter, isDay } from '../../common/shop-day';
import styles from './report.module.css';

interface Props {
  date: string;
  today: string;
  onChange: (date: string) => void;
}

/** One day at a time, up to the one that runs. */
export function DayPicker({ date, today, onChange }: Props) {
  const { messages, locale } = useLanguage();
  const t = messages.report;
  const [typed, setTyped] = useState(date);
  const [shown, setShown] = useState(date);
  if (date !== shown) {
    // The buttons or the way back changed the day: the field follows.
    setShown(date);
    setTyped(date);
  }
  const step = (days: number, name: string, isOff: boolean) => (
    <Tooltip label={name}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={name}
        disabled={isOff}
        onClick={() => onChange(dayAfter(date, days))}
      >
        <span className={days < 0 ? styles.previous : styles.next}>
          <Icon name="chevronDown" />
        </span>
      </ActionIcon>
    </Tooltip>
  );
  return (
    <Group gap="xs" mb="md" align="flex-end">
      {step(-1, t.previous, false)}
      <TextInput
        type="date"
        aria-label={t.date}
        max={today}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          if (isDay(value) && value <= today) onChange(value);
        }}
      />
      {step(1, t.next, date === today)}
      <strong className={styles.day}>{formatDate(`${date}T00:00:00Z`, locale)}</strong>
    </Group>
  );
}
