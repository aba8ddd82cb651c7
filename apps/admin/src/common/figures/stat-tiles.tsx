import { Icon } from '../icon';
import { fill, useLanguage } from '../messages';
import { percentFormat, type Format } from './formats';
import styles from './stat-tiles.module.css';

export interface Stat {
  name: string;
  now: number;
  before: number;
  format: Format;
  /** What it is held against, where more than one span is on the screen: `yesterday`. */
  against?: string;
}

/** Figures of a span, each against the one before. */
export function StatTiles({ label, stats }: { label: string; stats: Stat[] }) {
  return (
    <dl className={styles.tiles} aria-label={label}>
      {stats.map((stat) => (
        <div key={stat.name} className={styles.tile}>
          <dt>{stat.name}</dt>
          <dd className={styles.value}>{stat.format(stat.now)}</dd>
          <dd className={styles.change}>
            <Change {...stat} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Change({ now, before: past, format, against }: Stat) {
  const { messages, locale } = useLanguage();
  const t = messages.analytics.change;
  const before = against ? `${format(past)} ${against}` : format(past);
  if (format(now) === format(past)) return fill(t.same, { before });
  if (past === 0) return fill(t.fresh, { before });
  const isUp = now > past;
  const percent = percentFormat(locale)(Math.abs(now - past) / Math.abs(past));
  return (
    <>
      <Icon name={isUp ? 'up' : 'down'} size={14} /> {fill(isUp ? t.up : t.down, { percent, before })}
    </>
  );
}
