import { siteWords } from '../../../data/settings.ts';
import { isDay } from '../../../derive/arrival.ts';
import { reportingCalendar, type CalendarEntry } from '../../../derive/reporting-calendar.ts';
import { lastLine } from '../../../editions/head.ts';
import { local } from '../../../i18n/local.ts';
import { calendarText, type CalendarDay } from '../../../publish/calendar.ts';
import type { Site } from '../../site.ts';
import { toldWords } from './told.ts';
import { WORDS } from './words.ts';

/** Days on which something is due or came, as iCalendar; null while no day is known. */
export function calendarFile(site: Site): string | null {
  const { addresses, dataset, editions, locale } = site;
  const { next, past } = reportingCalendar(dataset);
  const days = [...next, ...past].flatMap((entry) => [
    ...dueDays(site, entry),
    ...cameDays(site, entry),
  ]);
  if (days.length === 0) return null;
  return calendarText({
    name: `${WORDS[locale].title}: ${siteWords(dataset, 'name', locale)}`,
    page: addresses.full(addresses.calendar),
    language: locale,
    changed: lastLine(editions)?.date ?? null,
    days,
  });
}

function dueDays(site: Site, { topic, period, due, rules }: CalendarEntry): CalendarDay[] {
  const { addresses, f, locale } = site;
  const words = WORDS[locale];
  if (due === null) return [];
  return [
    {
      id: `due-${topic}-${period.raw}`,
      day: due,
      title: words.dueDay({ topic: words.topics[topic], period: f.period(period) }),
      text: f.list(rules.map((norm) => local(norm, 'basis', locale))),
      page: addresses.full(addresses.calendar),
    },
  ];
}

function cameDays(site: Site, entry: CalendarEntry): CalendarDay[] {
  const { addresses, f, locale } = site;
  const { topic, period, came } = entry;
  const words = WORDS[locale];
  const day = came?.first.published ?? null;
  if (came === null || day === null || !isDay(day)) return [];
  return [
    {
      id: `came-${topic}-${period.raw}`,
      day,
      title: words.cameDay({
        topic: words.topics[topic],
        period: f.period(period),
        told: toldWords(site, { ...entry, came }),
      }),
      text: local(came.first, 'title', locale),
      page: addresses.full(addresses.source(came.first.id)),
    },
  ];
}
