import { TABLES } from '../../src/data/tables.ts';
import { abilityOf } from './ability.ts';
import { between, type Chance } from './chance.ts';
import { livingAt, livingIn, localGroup, reportingPeriod } from './lifetimes.ts';
import { FIELDS } from './registers.ts';
import { sheet, type CellsOf, type Sheet } from './sheet.ts';
import { report, survey } from './sources.ts';
import { PROVINCE, type SampleUnit } from './unit.ts';
import { progress } from './years.ts';

/** Departments, central agencies and districts, later communes: those that answer for people and plans. */
function answerable(year: number): SampleUnit[] {
  return (['departments', 'verticals', localGroup(year)] as const).flatMap((group) =>
    livingIn(year, group),
  );
}

export function satisfactionSheet(chance: Chance, year: number): Sheet {
  const answers = (name: string, base: number): CellsOf<typeof TABLES.satisfaction> => {
    const drawn = between(chance, `satisfied/${name}/${String(year)}`, -3, 3);
    const satisfied = Math.round((base + 14 * progress(year) + drawn) * 10);
    const dissatisfied = Math.round((1000 - satisfied) * 0.3);
    return {
      ...{ period: String(year), source: survey(year) },
      satisfied_share: (satisfied / 10).toFixed(1),
      neutral_share: ((1000 - satisfied - dissatisfied) / 10).toFixed(1),
      dissatisfied_share: (dissatisfied / 10).toFixed(1),
    };
  };
  const asked = livingAt(year, localGroup(year));
  return sheet(TABLES.satisfaction, year, [
    ...asked.map((unit) => ({
      unit: unit.id,
      ...{ communes: 3, forms: 180, ...answers(unit.id, 76 + 5 * abilityOf(chance, unit)) },
    })),
    {
      unit: PROVINCE,
      ...{ communes: 3 * asked.length, forms: 180 * asked.length },
      ...answers(PROVINCE, 77),
    },
    ...FIELDS.map(({ id }) => ({
      ...{ unit: PROVINCE, service: id, forms: 200, ...answers(id, 72) },
    })),
  ]);
}

export function feedbackSheet(chance: Chance, year: number): Sheet {
  const rows = answerable(year).map((unit) => {
    const name = `${unit.id}/${String(year)}`;
    const received = Math.floor(between(chance, `feedback/${name}`, 3, 60));
    const pending = Math.floor(received * between(chance, `open-feedback/${name}`, 0, 0.2));
    const apologies = Math.floor(between(chance, `apologies/${name}`, 0, 25));
    const period = reportingPeriod(unit, year);
    return { unit: unit.id, period, received, resolved: received - pending, pending, apologies };
  });
  const total = (column: 'received' | 'resolved' | 'pending' | 'apologies') =>
    rows.reduce((sum, row) => sum + row[column], 0);
  const whole = {
    ...{ unit: PROVINCE, period: String(year), received: total('received') },
    ...{ resolved: total('resolved'), pending: total('pending'), apologies: total('apologies') },
  };
  return sheet(
    TABLES.feedback,
    year,
    [...rows, whole].map((row) => ({ ...row, source: report(year) })),
  );
}

export function taskSheet(chance: Chance, year: number): Sheet {
  const rows = answerable(year).map((unit) => {
    const name = `tasks/${unit.id}/${String(year)}`;
    const assigned = Math.floor(between(chance, name, 12, 48));
    const missed = 0.22 - 0.16 * progress(year) - 0.06 * abilityOf(chance, unit);
    const done = assigned - Math.max(0, Math.round(assigned * missed));
    return { unit: unit.id, period: reportingPeriod(unit, year), assigned, done };
  });
  const assigned = rows.reduce((sum, row) => sum + row.assigned, 0);
  const done = rows.reduce((sum, row) => sum + row.done, 0);
  return sheet(
    TABLES.tasks,
    year,
    [...rows, { unit: PROVINCE, period: String(year), assigned, done }].map((row) => ({
      ...row,
      done_share: ((row.done / row.assigned) * 100).toFixed(1),
      source: report(year),
    })),
  );
}
