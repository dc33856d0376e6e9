import { TABLES } from '../../src/data/tables.ts';
import { between, type Chance } from './chance.ts';
import { NATIONAL_INDICES, type Component, type NationalIndex } from './indices.ts';
import { sheet, type CellsOf, type Sheet } from './sheet.ts';
import { bulletin } from './sources.ts';
import { PROVINCE } from './unit.ts';
import { progress } from './years.ts';

type NationalRow = CellsOf<typeof TABLES.national>;

/** Provinces ranked and provinces of the region, before and after the mergers of 2025. */
const FIELD_BEFORE = { rank_of: 63, region_of: 13 };
const FIELD_SINCE_2025 = { rank_of: 34, region_of: 5 };

export function nationalSheet(chance: Chance, year: number): Sheet {
  return sheet(
    TABLES.national,
    year,
    NATIONAL_INDICES.filter(({ from }) => year >= from).flatMap((index) =>
      indexRows(chance, index, year),
    ),
  );
}

function indexRows(chance: Chance, index: NationalIndex, year: number): NationalRow[] {
  const components = index.components
    .filter(({ from }) => year >= from)
    .map((component) => ({ component, value: valueOf(chance, component, index.decimals, year) }));
  const max = index.addsUp ? total(components.map(({ component }) => component.max)) : index.max;
  const value = index.addsUp
    ? total(components.map((one) => one.value))
    : valueOf(chance, { id: index.id, max }, index.decimals, year);
  const common = { unit: PROVINCE, period: String(year), index: index.id, source: bulletin(year) };
  return [
    { ...common, value: value.toFixed(index.decimals), max, ...ranks(chance, index.id, year) },
    ...components.map(({ component, value: own }) => ({
      ...common,
      component: component.id,
      value: own.toFixed(index.decimals),
      max: component.max,
    })),
  ];
}

function valueOf(
  chance: Chance,
  { id, max }: Pick<Component, 'id' | 'max'>,
  decimals: number,
  year: number,
): number {
  const level = between(chance, `level/${id}`, 0.55, 0.75) + 0.15 * progress(year);
  const noise = between(chance, `national/${id}/${String(year)}`, -0.03, 0.03);
  return Number((max * (level + noise)).toFixed(decimals));
}

function ranks(chance: Chance, index: string, year: number): NationalRow {
  const { rank_of, region_of } = year < 2025 ? FIELD_BEFORE : FIELD_SINCE_2025;
  const place = 0.75 - 0.5 * progress(year);
  const noise = between(chance, `rank/${index}/${String(year)}`, -0.15, 0.15);
  const placed = (of: number) => Math.max(1, Math.round(of * (place + noise)));
  return { rank: placed(rank_of), rank_of, rank_in_region: placed(region_of), region_of };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
