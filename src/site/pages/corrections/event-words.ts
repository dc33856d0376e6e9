import { isCorrected, type Correction } from '../../../editions/corrections.ts';
import type { LedgerEvent } from '../../../editions/events.ts';
import type { Edition } from '../../../editions/ledger.ts';
import { STORY_TABLE } from '../../../editions/story.ts';
import type { EntryView } from '../../parts/links/view.ts';
import { capital } from '../../../i18n/letters.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** "26/11/2026: Ấn bản mới của năm 2011–2026" */
export function eventTitle(site: Site, { date, kind, editions }: LedgerEvent): string {
  const { f, locale } = site;
  const words = WORDS[locale];
  const years = (of: readonly Edition[]) =>
    yearsInWords(
      of.map(({ year }) => year),
      f.list,
    );
  if (kind === 'withdrawn') {
    const edition = f.list(editions.map(({ id }) => id));
    return `${f.date(date)}: ${words.withdrew({ edition })}`;
  }
  const first = editions.filter(({ follows }) => follows === null);
  const later = editions.filter(({ follows }) => follows !== null);
  const what = [
    ...(first.length > 0 ? [words.published({ years: years(first) })] : []),
    ...(later.length > 0 ? [words.renewed({ years: years(later) })] : []),
  ];
  return `${f.date(date)}: ${what.join('; ')}`;
}

/** An event in the list: what it was, why, and how much it changed. */
export function eventEntry(site: Site, event: LedgerEvent): EntryView {
  const words = WORDS[site.locale];
  const ids = new Set(event.editions.map(({ id }) => id));
  const own =
    event.kind === 'sealed' ? site.corrections.filter(({ edition }) => ids.has(edition.id)) : [];
  const changed = own.filter(told);
  const unlike = (of: readonly Correction[]) =>
    site.f.number(
      new Set(of.map(({ change: { id, old, now } }) => JSON.stringify([id, old, now]))).size,
    );
  const figures = changed.filter(({ change }) => change.isFigure);
  const texts = changed.filter(({ change }) => !change.isFigure);
  const counts = [
    ...(figures.length > 0 ? [words.figureCount({ count: unlike(figures) })] : []),
    ...(texts.length > 0 ? [words.textCount({ count: unlike(texts) })] : []),
    ...(own.length > changed.length
      ? [words.addedCount({ count: site.f.number(own.length - changed.length) })]
      : []),
  ];
  const what = counts.length === 0 ? [] : [`${capital(counts.join(', '))}.`];
  return {
    link: { label: eventTitle(site, event), href: site.addresses.correctionEvent(event.id) },
    details: [event.reason, ...what].join(' '),
  };
}

/** What is told value by value: what was published and is not said any more, and the stories. */
export function told({ change }: Correction): boolean {
  return isCorrected(change) || change.table === STORY_TABLE;
}

/** 2018, 2019, 2020 and 2024 → "2018–2020 và 2024". */
export function yearsInWords(
  years: readonly number[],
  list: (items: readonly string[]) => string,
): string {
  const runs: [from: number, to: number][] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return list(
    runs.flatMap(([from, to]) => {
      if (to === from) return [String(from)];
      return to === from + 1 ? [String(from), String(to)] : [`${String(from)}–${String(to)}`];
    }),
  );
}
