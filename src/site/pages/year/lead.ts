import type { Unit } from '../../../data/dataset.ts';
import type { Statement } from '../../../data/figures.ts';
import { hasPages } from '../../../derive/units.ts';
import { findingCounts } from '../../parts/finding/finding-counts.ts';
import { unitById, unitInSentence } from '../../parts/unit/unit-words.ts';
import { unitSentences } from '../../parts/unit/unit-sentences.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** What the page opens with; the key figures say the rest. */
const MOST_SENTENCES = 2;

/** What a year answers first: what is known of the whole province, or else whom the sources speak of. */
export function leadOf(
  site: Site,
  province: Unit,
  year: number,
  statements: readonly Statement[],
): string[] {
  const own = statements.filter(({ unit }) => unit === province.id);
  const said = unitSentences(site, province, year, own).slice(0, MOST_SENTENCES);
  if (said.length > 0) return said.map(({ text }) => text);
  const words = WORDS[site.locale];
  const spoken = { year: String(year), province: unitInSentence(site, province, year) };
  const units = new Set(
    statements.map(({ unit }) => unit).filter((id) => hasPages(unitById(site, id))),
  );
  units.delete(province.id);
  const findings = site.dataset.findings.filter((finding) => finding.year === year);
  return [
    own.length > 0 ? words.littleOfWhole(spoken) : words.nothingOfWhole(spoken),
    ...(units.size > 0 ? [words.ofUnits({ count: site.f.number(units.size) })] : []),
    ...(units.size === 0 && findings.length > 0
      ? [words.onlyFindings({ counts: findingCounts(site, findings) })]
      : []),
  ];
}
