import type { Schema } from '@hurtrock/api-client';
import { useMessages } from './messages';

type Day = Schema<'StoreDto'>['openingHours'][number];

interface Span {
  first: number;
  last: number;
  hours: string;
}

/** Days in a row with the same hours become one line: Senin–Jumat. */
export function openingSpans(days: Day[], closed: string): Span[] {
  const spans: Span[] = [];
  for (const { weekday, opens, closes } of [...days].sort((a, b) => a.weekday - b.weekday)) {
    const hours = opens && closes ? `${opens.replace(':', '.')}–${closes.replace(':', '.')}` : closed;
    const last = spans.at(-1);
    if (last?.hours === hours && last.last === weekday - 1) last.last = weekday;
    else spans.push({ first: weekday, last: weekday, hours });
  }
  return spans;
}

export function OpeningHours({ hours }: { hours: Day[] }) {
  const { footer, weekdays } = useMessages();
  const name = (weekday: number) => weekdays[weekday - 1] ?? '';
  return (
    <dl className="grid max-w-xs grid-cols-[1fr_auto] gap-x-6 gap-y-1.5 text-sm">
      {openingSpans(hours, footer.closed).map((span) => (
        <div key={span.first} className="col-span-2 grid grid-cols-subgrid">
          <dt>{span.first === span.last ? name(span.first) : `${name(span.first)}–${name(span.last)}`}</dt>
          <dd className="text-right font-semibold tabular-nums">{span.hours}</dd>
        </div>
      ))}
    </dl>
  );
}
