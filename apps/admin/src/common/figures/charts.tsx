import '@mantine/core/styles/ColorSwatch.css';
import '@mantine/charts/styles.css';
import { BarChart, LineChart } from '@mantine/charts';
import { useLanguage, useMessages } from '../messages';
import { shortFormat, type Format } from './formats';

/** Colours that stand out from the page in both themes. */
const NOW = 'var(--accent-ink)';
const BEFORE = 'var(--line-strong)';
export const SECOND = 'var(--info-ink)';

const HEIGHT = 300;
const MOST_DOTS = 45;

export interface CoursePoint {
  label: string;
  now?: number;
  before?: number;
}

/** How a figure went, with the span before as a dashed line. Nothing moves: the figures are there at once. */
export function CourseChart({ points, format }: { points: CoursePoint[]; format: Format }) {
  const t = useMessages().analytics;
  const { locale } = useLanguage();
  const isOfShares = points.every(({ now = 0, before = 0 }) => Math.max(now, before) <= 1);
  return (
    <LineChart
      h={HEIGHT}
      data={[...points]}
      dataKey="label"
      series={[
        { name: 'before', label: t.before, color: BEFORE, strokeDasharray: '6 4' },
        { name: 'now', label: t.now, color: NOW },
      ]}
      curveType="linear"
      withDots={points.length <= MOST_DOTS}
      withLegend
      valueFormatter={format}
      lineProps={{ isAnimationActive: false }}
      yAxisProps={{ width: 64, tickFormatter: isOfShares ? format : shortFormat(locale) }}
      xAxisProps={{ minTickGap: 24 }}
    />
  );
}

/** One figure day by day, side by side. */
export function Columns({ points, name, format }: { points: CoursePoint[]; name: string; format: Format }) {
  const { locale } = useLanguage();
  return (
    <BarChart
      h={HEIGHT}
      data={[...points]}
      dataKey="label"
      series={[{ name: 'now', label: name, color: NOW }]}
      valueFormatter={format}
      barProps={{ isAnimationActive: false, radius: 3 }}
      yAxisProps={{ width: 64, tickFormatter: shortFormat(locale) }}
      xAxisProps={{ minTickGap: 24 }}
    />
  );
}

export interface Bar {
  label: string;
  [series: string]: string | number;
}

const MOST_LETTERS = 34;

/** Beside a bar there is room for two lines; the table has the whole name. */
const shortened = (label: string): string =>
  label.length > MOST_LETTERS ? `${label.slice(0, MOST_LETTERS - 1).trimEnd()}…` : label;

interface BarsProps {
  bars: Bar[];
  series: { name: string; label: string; color?: string }[];
  format: Format;
  /** Bars of one line upon each other instead of beside. */
  isStacked?: boolean;
}

/** Names beneath each other with their bars; the first series stands out. */
export function Bars({ bars, series, format, isStacked }: BarsProps) {
  const { locale } = useLanguage();
  const colors = [NOW, BEFORE, SECOND];
  return (
    <BarChart
      h={Math.max(160, bars.length * (isStacked ? 44 : 26 + 18 * series.length) + 60)}
      data={[...bars]}
      dataKey="label"
      orientation="vertical"
      type={isStacked ? 'stacked' : 'default'}
      series={series.map((one, i) => ({ color: colors[i]!, ...one }))}
      withLegend={series.length > 1}
      valueFormatter={format}
      barProps={{ isAnimationActive: false, radius: 3 }}
      maxBarWidth={22}
      xAxisProps={{ tickFormatter: shortFormat(locale) }}
      yAxisProps={{ width: 132, tickFormatter: shortened }}
      gridAxis="y"
    />
  );
}
