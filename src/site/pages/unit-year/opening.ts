import type { Unit } from '../../../data/dataset.ts';
import { statementsOf } from '../../../derive/select.ts';
import { withGroups } from '../../../derive/units.ts';
import { lateStreakSaid } from '../../parts/unit/late-streak.ts';
import { unitSentences, type Said } from '../../parts/unit/unit-sentences.ts';
import type { Site } from '../../site.ts';
import { endedSaid } from './ended.ts';
import { nothingWhole } from './nothing-whole.ts';

/** What the page of a unit in a year says first; where nothing of the whole unit is known, that, of no rows, after its end. */
export function opening(site: Site, unit: Unit, year: number): Said[] {
  const statements = statementsOf(site.dataset, { unit: unit.id, year });
  const said = unitSentences(site, unit, year, statements);
  const ended = endedSaid(site, unit, year);
  if (said.length > 0) return [...said, ...lateStreakSaid(site, unit, year), ...ended];
  const findings = site.dataset.findings.filter(
    (finding) => finding.year === year && finding.units.includes(unit.id),
  );
  // What is known of a group within the unit is not nothing.
  const rows = withGroups(site.dataset, unit).flatMap((id) =>
    statementsOf(site.dataset, { unit: id, year }),
  );
  return [
    ...ended,
    { text: nothingWhole(site, unit, year, { rows, findings: findings.length }), rows: [] },
  ];
}
