import { openingState } from '@hurtrock/shared/opening-state';
import { useMessages } from '../../common/messages';
import { useStore } from '../../common/store';
import { useNow } from '../../common/use-now';

const MINUTE_MS = 60_000;
const asRead = (time: string) => time.replace(':', '.');

/** Whether somebody of the shop is here, or when somebody will be, by its opening hours. */
export function usePresence(isStaffOnline: boolean): string {
  const { chat: t, weekdays } = useMessages();
  const now = useNow(MINUTE_MS);
  const hours = useStore()?.openingHours;
  if (isStaffOnline) return t.online;
  if (!hours) return '';
  const state = openingState(hours, now);
  if (state.isOpen) return t.openUntil(asRead(state.until));
  if (!state.next) return t.closed;
  const { inDays, weekday, at } = state.next;
  return t.closedUntil(inDays, weekdays[weekday - 1] ?? '', asRead(at));
}
