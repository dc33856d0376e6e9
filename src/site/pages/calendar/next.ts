import type { CalendarEntry } from '../../../derive/reporting-calendar.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** A sentence for all that is due on one day, the first due first; the last is of all that no rule names a day for. */
export function nextWords(site: Site, next: readonly CalendarEntry[]): string[] {
  const { f, locale } = site;
  return [...Map.groupBy(next, ({ due }) => due)].map(([due, entries]) =>
    WORDS[locale].next({
      what: periodsOf(site, entries),
      due: due === null ? null : f.date(due),
    }),
  );
}

/** "hồ sơ và thủ tục qua một cửa năm 2024; điểm xếp loại năm 2020" */
function periodsOf({ f, locale }: Site, entries: readonly CalendarEntry[]): string {
  const { topics } = WORDS[locale];
  return [...Map.groupBy(entries, ({ period }) => period.raw).values()]
    .map((own) => {
      const what = f.list(own.map(({ topic }) => topics[topic]));
      return own[0] ? `${what} ${f.period(own[0].period)}` : what;
    })
    .join('; ');
}
