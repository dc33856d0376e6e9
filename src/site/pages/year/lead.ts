import type { Unit } from '../../../data/dataset.ts';
import type { Statement } from '../../../data/figures.ts';
import { mergedProvince } from '../../../derive/province.ts';
import { hasPages, tierOrder } from '../../../derive/units.ts';
import { uncapital } from '../../../i18n/letters.ts';
import type { ClassBlocksView } from '../../parts/classes/view.ts';
import { findingCounts } from '../../parts/finding/finding-counts.ts';
import { groupName } from '../../parts/unit/group-name.ts';
import { unitById, unitInSentence } from '../../parts/unit/unit-words.ts';
import { unitSentences } from '../../parts/unit/unit-sentences.ts';
import type { Site } from '../../site.ts';
import { ratedUnnamed } from './rated-unnamed.ts';
import { WORDS } from './words.ts';

/** What the page opens with; the key figures say the rest. */
const MOST_SENTENCES = 2;

/** What a year answers first: what is known of the whole province, or else whom the sources speak of. */
export function leadOf(
  site: Site,
  province: Unit,
  year: number,
  statements: readonly Statement[],
  blocks: readonly ClassBlocksView[],
): string[] {
  const of = ({ id }: Unit) => statements.filter(({ unit }) => unit === id);
  const own = of(province);
  const sayOf = (unit: Unit) => unitSentences(site, unit, year, of(unit)).map(({ text }) => text);
  const rated = ratedUnnamed(site, statements, year, blocks);
  const said = sayOf(province).slice(0, MOST_SENTENCES);
  if (said.length > 0) return [...said, ...rated];
  const merged = mergedProvince(site.dataset, year);
  const words = WORDS[site.locale];
  const spoken = { year: String(year), province: unitInSentence(site, province, year) };
  const units = new Set(
    statements.map(({ unit }) => unit).filter((id) => hasPages(unitById(site, id))),
  );
  units.delete(province.id);
  const findings = site.dataset.findings.filter((finding) => finding.year === year);
  return [
    ...(merged ? sayOf(merged).slice(0, 1) : []),
    own.length > 0 ? words.littleOfWhole(spoken) : words.nothingOfWhole(spoken),
    ...rated,
    ...(units.size > 0
      ? [words.ofUnits({ count: site.f.number(units.size), parts: groupsOf(site, units, year) })]
      : []),
    ...(units.size === 0 && findings.length > 0
      ? [words.onlyFindings({ counts: findingCounts(site, findings) })]
      : []),
  ];
}

/** "tỉnh An Giang; 48 xã, phường, đặc khu của Kiên Giang cũ": a unit of no group is named. */
function groupsOf(site: Site, ids: ReadonlySet<string>, year: number): string {
  const units = [...ids]
    .map((id) => unitById(site, id))
    .toSorted((a, b) => tierOrder(a) - tierOrder(b));
  const groups = Map.groupBy(units, ({ peer_group: group }) => group);
  return [...groups]
    .flatMap(([group, own]) =>
      group === null
        ? own.map((unit) => unitInSentence(site, unit, year))
        : WORDS[site.locale].ofGroup({
            count: site.f.number(own.length),
            group: uncapital(groupName(site, group, year)),
          }),
    )
    .join('; ');
}
