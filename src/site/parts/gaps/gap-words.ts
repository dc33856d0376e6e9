import type { PeerGroup } from '../../../data/unit-kinds.ts';
import type { KnownDocument, Norm } from '../../../data/dataset.ts';
import { isDay } from '../../../derive/arrival.ts';
import { dutyYear } from '../../../derive/duties.ts';
import {
  addFound,
  countFound,
  type FoundCount,
  type TopicGaps,
} from '../../../derive/publication-gaps.ts';
import type { SoughtDocument } from '../../../derive/sought-documents.ts';
import { local } from '../../../i18n/local.ts';
import type { Site } from '../../site.ts';
import { dateText } from '../facts/date-text.ts';
import type { EntryView } from '../links/view.ts';
import { kindsName } from '../unit/group-name.ts';
import { WORDS } from './words.ts';

export function gapGroupName(site: Site, group: PeerGroup | null): string {
  return group === null ? WORDS[site.locale].province : kindsName(site, group, 'all');
}

/** "Trong 225 ô: 0 ô có đủ số liệu, 2 ô có một phần, 223 ô chưa tìm thấy (99,11%)." */
export function countWords({ f, locale }: Site, count: FoundCount): string {
  return WORDS[locale].counts({
    squares: f.number(count.squares),
    whole: f.number(count.whole),
    part: f.number(count.part),
    nothing: f.number(count.nothing),
    percent: percentMissing(f, count),
  });
}

/** The same from the first whole year in which a rule says so; null where none is known. */
export function sinceDutyWords(
  { f, locale }: Site,
  gaps: readonly TopicGaps[],
  duties: readonly Norm[],
): string | null {
  const year = dutyYear(duties);
  if (year === null) return null;
  const count = addFound(gaps.map((one) => countFound(one, year)));
  if (count.squares === 0) return null;
  return WORDS[locale].since({
    year: String(year),
    nothing: f.number(count.nothing),
    squares: f.number(count.squares),
    percent: percentMissing(f, count),
  });
}

export function percentMissing(f: Site['f'], { nothing, squares }: FoundCount): string {
  return f.percent(squares === 0 ? 0 : (nothing / squares) * 100);
}

/** "Quyết định công bố Chỉ số cải cách hành chính năm 2017, số 1066/QĐ-UBND, ngày 7/5/2018" */
export function documentName(site: Site, document: KnownDocument): string {
  return WORDS[site.locale].document({
    title: local(document, 'title', site.locale),
    number: document.number,
    date: dateText(site, document.date),
    isDay: document.date !== null && isDay(document.date),
  });
}

export function documentEntry(site: Site, sought: SoughtDocument): EntryView {
  const { document } = sought;
  return {
    link: {
      label: documentName(site, document),
      href: site.addresses.soughtDocument(document.id),
    },
    details: [
      local(document, 'holds', site.locale),
      WORDS[site.locale].fills({ squares: site.f.number(squaresOf(sought)) }),
    ].join(' '),
  };
}

export function squaresOf({ gaps }: SoughtDocument): number {
  return gaps.reduce((sum, { squares }) => sum + squares.length, 0);
}
