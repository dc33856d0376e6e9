import type { Unit } from '../../../data/dataset.ts';
import { exactNumber, type Statement } from '../../../data/figures.ts';
import { statementsOf } from '../../../derive/select.ts';
import { isCollective } from '../../../derive/units.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import { capital } from '../../../i18n/letters.ts';
import { valueText } from '../../parts/figure/figure-view.ts';
import { unitById, unitInSentence } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { fromFigures, type PressFinding } from './finding.ts';
import { WORDS } from './words.ts';

const COLUMNS = ['pending_overdue', 'late'] as const;

/** Where one unit has half or more of what the whole province has, by the same source, of the same days. */
export function mostOf(site: Site, province: Unit, year: number): PressFinding[] {
  const rows = statementsOf(site.dataset, { table: 'cases', year }).filter(standsForUnit);
  return rows
    .filter(({ unit }) => unit === province.id)
    .flatMap((whole) =>
      rows
        .filter((part) => part.source === whole.source && part.period.raw === whole.period.raw)
        .filter(({ unit }) => unit !== province.id && !isCollective(unitById(site, unit)))
        .flatMap((part) => shareOf(site, whole, part, year)),
    );
}

function shareOf(site: Site, whole: Statement, part: Statement, year: number): PressFinding[] {
  const words = WORDS[site.locale];
  return COLUMNS.flatMap((column) => {
    const [most, all] = [part.figures.get(column), whole.figures.get(column)];
    if (!most || !all) return [];
    const [count, of] = [exactNumber(most), exactNumber(all)];
    if (count === null || of === null || of === 0) return [];
    // A unit cannot have more than all: the audits tell of that.
    if (count * 2 < of || count > of) return [];
    const text = words.mostOf[column]({
      period: capital(site.f.period(part.period)),
      unit: unitInSentence(site, unitById(site, part.unit), year),
      province: unitInSentence(site, unitById(site, whole.unit), year),
      part: valueText(site, most),
      whole: valueText(site, all),
    });
    return fromFigures(site, text, [most, all]);
  });
}
