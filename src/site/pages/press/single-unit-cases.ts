import { statementsOf } from '../../../derive/select.ts';
import { provinceIn } from '../../../derive/province.ts';
import { hasPages, tierOrder } from '../../../derive/units.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import { unitSentences } from '../../parts/unit/unit-sentences.ts';
import { unitById } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { fromRows, type PressFinding } from './finding.ts';

/**
 * Used while no cases of the whole province are known: the cases of single units, a province that was merged before
 * its communes.
 */
export function singleUnitCases(site: Site, year: number): PressFinding[] {
  const rows = statementsOf(site.dataset, { table: 'cases', year });
  const province = provinceIn(site.dataset, year).id;
  if (rows.some((row) => row.unit === province && standsForUnit(row))) return [];
  return [...Map.groupBy(rows, ({ unit }) => unit)]
    .map(([id, own]) => ({ unit: unitById(site, id), own }))
    .filter(({ unit }) => unit.id !== province && hasPages(unit))
    .toSorted((a, b) => tierOrder(a.unit) - tierOrder(b.unit))
    .flatMap(({ unit, own }) => unitSentences(site, unit, year, own).slice(0, 1))
    .flatMap((said) => fromRows(site, said.text, said.rows));
}
