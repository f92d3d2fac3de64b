const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Tells whether a text is an ISO 8601 year, month or day that exists in the calendar.
 *
 * @example isCalendarDate('2023-10') // => true
 * @example isCalendarDate('2023-02-30') // => false
 */
export function isCalendarDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * Tells whether an interval runs forwards. Dates of different exactness are compared as far as
 * both of them go, so `2023-10` to `2023` is possible.
 */
export function isPossibleInterval(from: string, to: string): boolean {
  const shared = Math.min(from.length, to.length);
  return from.slice(0, shared) <= to.slice(0, shared);
}
