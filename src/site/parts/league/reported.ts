import { mergedProvince } from '../../../derive/province.ts';
import { publishedSpan } from '../../../derive/published-span.ts';
import { aliveIn } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import { ofFormer } from '../unit/group-name.ts';
import { unitInSentence } from '../unit/unit-words.ts';
import type { Members } from './members.ts';
import { WORDS } from './words.ts';

/** How many of the units of the register have a figure, and when the sources of these were published. */
export function reportedWords(site: Site, members: Members): string {
  const { dataset, f, locale } = site;
  const { told, silent, columns, group, year } = members;
  const words = WORDS[locale];
  const ids = new Set(told.map(({ id }) => id));
  const rows = columns.flatMap(({ statements }) =>
    [...statements].flatMap(([unit, row]) => (ids.has(unit) ? row : [])),
  );
  const { span, undated } = publishedSpan(dataset, rows);
  const of = words.several({ count: f.number(told.length + silent.length) });
  return words.reported({
    told: f.number(told.length),
    of: ofFormer(site, group, year, of) + (wholeProvince(site, members) ?? ''),
    span: span && { from: f.date(span.from), to: f.date(span.to) },
    undated: undated > 0,
  });
}

/** " (tỉnh An Giang có 102)": how many communes the province has that these went into; null of other groups. */
function wholeProvince(site: Site, { group, year, told, silent }: Members): string | null {
  const { dataset, f, locale } = site;
  const province = group === 'communes' ? mergedProvince(dataset, year) : null;
  if (!province) return null;
  const all = [...dataset.units.values()].filter(
    (unit) =>
      unit.kind === 'commune' && unit.parent === province.id && aliveIn(dataset, unit, year),
  );
  if (all.length <= told.length + silent.length) return null;
  return WORDS[locale].ofAll({
    province: unitInSentence(site, province, year),
    count: f.number(all.length),
  });
}
