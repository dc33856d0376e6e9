import type { Dataset } from '../data/dataset.ts';
import { kindIn, spelled } from '../data/spelling.ts';
import type { Table } from '../data/table.ts';
import { readFigure } from './cells/figure.ts';
import type { NameReader } from './cells/unit-names.ts';
import type { TakenColumn } from './columns/assign.ts';
import { countsIn } from './columns/scale.ts';
import { SKIP, type Choice, type Desk } from './desk.ts';
import type { BodyRow } from './layout/body.ts';
import { address, cellAt, type Sheet } from './workbook/cell.ts';

interface Summed {
  sheet: Sheet;
  table: Table;
  taken: readonly TakenColumn[];
  dataset: Dataset;
  unitNamed: NameReader;
  desk: Desk;
}

/**
 * "I. Huyện An Minh" over its communes, with just their sum: that is the work of the communes,
 * and none of the district's own office. Asked about once for all such rows.
 */
export function settleDistrictSums(of: Summed, body: readonly BodyRow[]): BodyRow[] {
  const at = of.taken.find(({ column }) => column === 'unit')?.index;
  if (at === undefined) return [...body];
  const counts = countsIn(of.table, of.taken).map(({ index }) => index);
  const sums = body.filter((one, place) => {
    if (!isDistrict(of, one) || of.desk.given(`unit:${address(one.row, at)}`) !== null)
      return false;
    const communes = communesAfter(of, body, place);
    return communes.length > 0 && isSum(of.sheet, counts, one, communes);
  });
  if (sums.length === 0) return [...body];
  const names = sums.map(({ row, label }) => `${String(row + 1)} (${label.replace(/\s+/g, ' ')})`);
  const about = { kind: 'district-sums', names } as const;
  const answer = of.desk.settle({ id: 'district-sums', about, choices: CHOICES });
  if (answer === 'take') return [...body];
  return body.map((one) => (sums.includes(one) ? { ...one, kind: 'group' } : one));
}

const CHOICES: Choice[] = [
  {
    value: SKIP,
    says: { vi: 'chỉ là tổng của các xã, không nhập', en: 'sums of the communes: leave them out' },
  },
  {
    value: 'take',
    says: { vi: 'là số của chính các huyện ấy, nhập', en: 'the districts’ own figures: take them' },
  },
];

function isDistrict({ dataset, unitNamed }: Summed, { kind, label }: BodyRow): boolean {
  const named = unitNamed(label);
  return (
    kind === 'item' && named.kind === 'one' && dataset.units.get(named.id)?.kind === 'district'
  );
}

function communesAfter(of: Summed, body: readonly BodyRow[], at: number): BodyRow[] {
  const after = body.slice(at + 1);
  const end = after.findIndex(({ kind, label }) => kind !== 'item' || !isCommune(of, label));
  return end === -1 ? after : after.slice(0, end);
}

/** By its name alone: communes of an earlier time are in no register. */
function isCommune({ dataset, unitNamed }: Summed, label: string): boolean {
  const named = unitNamed(label);
  if (named.kind === 'one') return dataset.units.get(named.id)?.kind === 'commune';
  const bare = label.replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[-–+*•])\s*/u, '');
  return /^(?:xa|phuong|thi-tran)-$/.test(kindIn(spelled(bare)));
}

/** In every column of counts, and not by being empty. */
function isSum(
  sheet: Sheet,
  columns: readonly number[],
  { row }: BodyRow,
  parts: readonly BodyRow[],
): boolean {
  const countIn = (at: number, column: number) => {
    const read = readFigure(cellAt(sheet, at, column), 'count');
    if (read.kind === 'either') return Number(read.asWhole);
    return read.kind === 'value' ? Number(read.value) : 0;
  };
  const all = columns.map((column) => [
    countIn(row, column),
    parts.reduce((sum, part) => sum + countIn(part.row, column), 0),
  ]);
  return all.every(([own, sum]) => own === sum) && all.some(([own]) => own !== 0);
}
