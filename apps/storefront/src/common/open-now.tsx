import type { Schema } from '@hurtrock/api-client';
import { useMessages } from './messages';
import { openingState } from '@hurtrock/shared/opening-state';
import { useNow } from './use-now';

const MINUTE_MS = 60_000;
const asRead = (time: string) => time.replace(':', '.');

/** Whether somebody stands in the shop right now, and when somebody will. */
export function OpenNow({ hours }: { hours: Schema<'StoreDto'>['openingHours'] }) {
  const { opening: t, weekdays } = useMessages();
  const state = openingState(hours, useNow(MINUTE_MS));
  const day = (weekday: number) => weekdays[weekday - 1] ?? '';
  const text = state.isOpen
    ? t.openUntil(asRead(state.until))
    : state.next
      ? t.closedUntil(state.next.inDays, day(state.next.weekday), asRead(state.next.at))
      : t.closed;
  return (
    <p className="flex items-start gap-2.5 text-sm font-semibold">
      <span
        aria-hidden="true"
        className={`mt-1.5 size-2.5 shrink-0 rounded-full ${state.isOpen ? 'bg-success ring-4 ring-success/25' : 'border-2 border-line-strong'}`}
      />
      {text}
    </p>
  );
}
