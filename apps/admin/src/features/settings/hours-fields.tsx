import { Switch, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useMessages } from '../../common/messages';
import type { ProfileValues } from './profile-values';
import styles from './settings.module.css';

/** A week, a row a day. */
export function HoursFields({ form }: { form: UseFormReturnType<ProfileValues> }) {
  const t = useMessages().settings.hours;
  return (
    <ul className={styles.days}>
      {form.values.days.map(({ isOpen }, day) => {
        const name = t.weekdays[day] ?? '';
        return (
          <li key={name} className={styles.day}>
            <Switch label={name} {...form.getInputProps(`days.${day}.isOpen`, { type: 'checkbox' })} />
            {isOpen ? (
              <div className={styles.times}>
                <TextInput
                  type="time"
                  aria-label={`${name}: ${t.opens}`}
                  {...form.getInputProps(`days.${day}.opens`)}
                />
                <span aria-hidden="true">–</span>
                <TextInput
                  type="time"
                  aria-label={`${name}: ${t.closes}`}
                  {...form.getInputProps(`days.${day}.closes`)}
                />
              </div>
            ) : (
              <span className={styles.closed}>{t.closed}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
