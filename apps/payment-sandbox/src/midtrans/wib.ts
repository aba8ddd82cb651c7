const OFFSET_SECONDS = 7 * 3600;

/** `2026-11-22 18:30:00`: Midtrans writes Jakarta's time and does not say so. */
export function toWib(unixSeconds: number): string {
  return new Date((unixSeconds + OFFSET_SECONDS) * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

const WITH_ZONE = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2})$/;

/** `2026-11-22 18:30:00 +0700` → Unix seconds; null when it is no such moment. */
export function fromZoned(text: string): number | null {
  const [, date, time, hours, minutes] = WITH_ZONE.exec(text) ?? [];
  const milliseconds = Date.parse(`${date}T${time}${hours}:${minutes}`);
  return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
}
