import type { GroupCount } from '../../../derive/coverage.ts';
import { mergedProvince, provinceOf } from '../../../derive/province.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { local } from '../../../i18n/local.ts';
import type { Site } from '../../site.ts';
import { kindsName } from '../unit/group-name.ts';
import { WORDS } from './words.ts';

type Counts = readonly [GroupCount, ...GroupCount[]];

/** "Năm 2026 mới có số liệu của 1 trong 48 xã, phường, đặc khu của Kiên Giang cũ, nay thuộc An Giang" */
export function toldSentence(site: Site, counts: Counts): string {
  return WORDS[site.locale].told({
    year: String(counts[0].year),
    parts: partsOf(site, counts),
    few: counts.every(({ figures, units }) => figures * 2 < units),
  });
}

/** "Cùng năm có số liệu của cả 20 sở, ban, ngành" */
export function alsoSentence(site: Site, counts: readonly GroupCount[]): string {
  return WORDS[site.locale].also({ parts: partsOf(site, counts) });
}

function partsOf(site: Site, counts: readonly GroupCount[]): string {
  const { f, locale } = site;
  const words = WORDS[locale];
  const parts = counts.map((count) => {
    const units = f.number(count.units);
    const group = uncapital(kindsName(site, count.group, count.year)) + whose(site, count);
    return count.figures === count.units
      ? words.all({ units, group })
      : words.some({ figures: f.number(count.figures), units, group });
  });
  return f.list(parts);
}

/** Communes outlive their province: whose they were, and where they are now. */
function whose({ dataset, locale }: Site, { group, year }: GroupCount): string {
  const now = mergedProvince(dataset, year);
  return group !== 'communes' || now === null
    ? ''
    : WORDS[locale].moved({
        before: local(provinceOf(dataset), 'short', locale),
        now: local(now, 'short', locale),
      });
}
