import { yearOf } from '../../../data/period.ts';
import type { CalendarEntry } from '../../../derive/reporting-calendar.ts';
import type { Site } from '../../site.ts';
import { yearsInWords } from '../corrections/years-in-words.ts';
import { WORDS } from './words.ts';

/** "Còn thiếu từ các năm trước: hồ sơ 2011–2022 và 2024; …": the whole years of each topic of which nothing was found. */
export function missingWords({ f, locale }: Site, past: readonly CalendarEntry[]): string | null {
  const words = WORDS[locale];
  const missing = past.filter(({ came, period }) => came === null && period.kind === 'year');
  if (missing.length === 0) return null;
  const what = [...Map.groupBy(missing, ({ topic }) => topic)].map(([topic, entries]) =>
    words.missingOf({
      topic: words.topics[topic],
      years: yearsInWords(
        entries.map(({ period }) => yearOf(period)),
        f.list,
      ),
    }),
  );
  return words.missing({ what: what.join('; ') });
}
