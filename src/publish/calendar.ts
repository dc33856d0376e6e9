import { ICalCalendar } from 'ical-generator';

/** A calendar for programs that keep them, RFC 5545. All addresses are whole, all days YYYY-MM-DD. */
export interface Calendar {
  name: string;
  /** The page that tells the same. */
  page: string;
  language: string;
  /**
   * The day of the last edition, as the moment of the last change of each entry. Null before the first edition: then
   * each entry is stamped with its own day.
   */
  changed: string | null;
  days: readonly CalendarDay[];
}

export interface CalendarDay {
  /** Permanent, even when the day of the entry changes: calendar programs know an entry by it. */
  id: string;
  day: string;
  title: string;
  text: string;
  page: string;
}

export function calendarText({ name, page, language, changed, days }: Calendar): string {
  const { host } = new URL(page);
  const calendar = new ICalCalendar({
    name,
    url: page,
    prodId: { company: host, product: 'lich', language: language.toUpperCase() },
  });
  for (const { id, day, title, text, page: url } of days) {
    calendar.createEvent({
      id: `${id}@${host}`,
      start: midnight(day),
      allDay: true,
      stamp: midnight(changed ?? day),
      summary: title,
      description: text,
      url,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** As UTC, so that the day is the same on every machine. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
