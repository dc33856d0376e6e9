import { TABLES } from '../../src/data/tables.ts';
import { between, type Chance } from './chance.ts';
import { livingAt } from './lifetimes.ts';
import { FIELDS } from './registers.ts';
import { sheet, type CellsOf, type Sheet } from './sheet.ts';
import { report } from './sources.ts';
import { PROVINCE, type SampleUnit } from './unit.ts';
import { CENTRE, LEVELS } from './units.ts';
import { progress, yearEnd } from './years.ts';

type OfficeRow = CellsOf<typeof TABLES.offices>;

/** Floor area and counters that an office begins with. */
const SIZES = {
  departments: { area: 28, counters: 2 },
  verticals: { area: 36, counters: 3 },
  districts: { area: 78, counters: 7 },
  communes: { area: 34, counters: 3 },
} as const;

type OfficeGroup = keyof typeof SIZES;

export function officeSheet(chance: Chance, year: number): Sheet {
  const common = { period: `@${yearEnd(year)}`, source: report(year) };
  const living = (group: OfficeGroup) => livingAt(year, group);
  const provincial = [...living('departments'), ...living('verticals')];
  const all: [string, number][] = [
    [LEVELS.province, provincial.length],
    [LEVELS.districts, living('districts').length],
    [LEVELS.communes, living('communes').length],
  ];
  const levels = all.filter(([, applying]) => applying > 0);
  const agencies = (applying: number): OfficeRow => ({
    agencies_applying_one_stop: applying,
    agencies_e_one_stop: Math.floor(applying * (0.4 + 0.6 * progress(year))),
  });
  const stated = levels.map(([unit, applying]): OfficeRow => ({ unit, ...agencies(applying) }));
  const added = (column: keyof OfficeRow) =>
    stated.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  const rows: OfficeRow[] = [
    ...(Object.keys(SIZES) as OfficeGroup[]).flatMap((group) =>
      living(group).map((unit) => officeRow(chance, unit, group, year)),
    ),
    ...stated,
    {
      unit: PROVINCE,
      agencies_applying_one_stop: added('agencies_applying_one_stop'),
      agencies_e_one_stop: added('agencies_e_one_stop'),
    },
    centreRow(provincial.length, year),
  ];
  return sheet(
    TABLES.offices,
    year,
    rows.map((row) => ({ ...row, ...common })),
  );
}

function officeRow(
  chance: Chance,
  { id }: SampleUnit,
  group: OfficeGroup,
  year: number,
): OfficeRow {
  const size = between(chance, `office/${id}`, 0.9, 1.5) * (1 + 0.2 * progress(year));
  const counters = Math.round(SIZES[group].counters * size);
  return {
    unit: id,
    floor_area_m2: (SIZES[group].area * size).toFixed(1),
    counters,
    staff: counters + Math.floor(between(chance, `staff/${id}`, 0, 3)),
    fields_served: FIELDS.length + Math.floor(between(chance, `fields/${id}`, 2, 20)),
    kiosks: Math.floor(progress(year) * between(chance, `kiosks/${id}`, 1, 4)),
    visitors_per_day: `~${String(Math.round(counters * 14) + 5)}`,
  };
}

function centreRow(departments: number, year: number): OfficeRow {
  return {
    ...{ unit: CENTRE, floor_area_m2: 620, counters: departments + 4, staff: departments + 9 },
    departments_with_counter: departments,
    fields_served: 48,
    visitors_per_day: '>300',
    kiosks: Math.round(4 + 6 * progress(year)),
  };
}
