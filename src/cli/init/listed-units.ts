import { fold } from '../../data/fold.ts';
import type { PeerGroup, UnitKind } from '../../data/unit-kinds.ts';
import { doubtsOf, SINCE_BEFORE } from './doubts.ts';
import type { Listed } from './list.ts';
import type { ListFault } from './list-fault.ts';
import { readNames } from './names.ts';
import { districtsCalled, type Frame, type Understood, type UnitCells } from './understood.ts';

/** A row whose name is understood, without the id that it gets. */
type Unnumbered = Omit<Understood, 'id'>;

const GROUPS: Readonly<Partial<Record<UnitKind, PeerGroup>>> = {
  department: 'departments',
  vertical: 'verticals',
  district: 'districts',
  commune: 'communes',
};

/** Rows of a list → rows of units.csv; whatever could be meant otherwise is a fault of its row. */
export function listedUnits(
  rows: readonly Listed[],
  frame: Frame,
): { units: UnitCells[]; faults: ListFault[] } {
  const faults: ListFault[] = [];
  const named: Unnumbered[] = [];
  for (const row of rows) {
    const reading = readNames(row, frame.book);
    if (reading.ok) named.push({ row, named: reading.named });
    else faults.push({ row: row.row, said: reading.said });
  }
  const taken = [...frame.taken, ...sharedNames(named)];
  const understood = named.map((one) => ({ ...one, id: idOf(one, named, taken) }));
  faults.push(...understood.flatMap((one) => doubtsOf(one, understood, frame)));
  const units = understood.map((one) => cellsOf(one, understood, frame));
  return { units, faults: faults.toSorted((a, b) => a.row - b.row) };
}

/** Two districts may each have a commune of one name. */
function hasNamesake({ row, named }: Unnumbered, all: readonly Unnumbered[]): boolean {
  const isAlike = (other: Unnumbered) =>
    other.named.name_vi === named.name_vi && other.row.parent !== row.parent;
  return row.parent !== '' && all.some(isAlike);
}

/** The bare names of several districts: a town and the district around it are often called the same. */
function sharedNames(named: readonly Unnumbered[]): string[] {
  const districts = named.filter(({ named: { kind } }) => kind === 'district');
  const byName = Map.groupBy(districts, ({ named: { core } }) => fold(core));
  return [...byName].flatMap(([name, own]) =>
    new Set(own.map(({ named: { name_vi } }) => name_vi)).size > 1 ? name : [],
  );
}

/** A district goes by its bare name, as long as nothing else does; all others by the whole. */
function idOf({ row, named }: Unnumbered, all: readonly Unnumbered[], taken: string[]): string {
  const { kind, name_vi, core } = named;
  if (row.id !== '') return row.id;
  if (hasNamesake({ row, named }, all)) return fold(`${name_vi} ${row.parent}`);
  const bare = fold(core);
  return kind === 'district' && !taken.includes(bare) && !/^\d/.test(bare) ? bare : fold(name_vi);
}

function cellsOf(
  { row, named, id }: Understood,
  understood: readonly Understood[],
  { book, endOfDistricts }: Frame,
): UnitCells {
  const { kind, name_vi, name_en, short_vi, short_en } = named;
  const [district] = districtsCalled(row.parent, understood);
  return {
    ...(kind === 'district' ? endOfDistricts : {}),
    ...{ id, kind, name_vi, name_en, short_vi, short_en },
    peer_group: GROUPS[kind] ?? '',
    parent: row.parent === '' ? book.province : (district?.id ?? book.province),
    valid_from: fold(row.valid_from) === SINCE_BEFORE ? '' : row.valid_from,
    ...(row.valid_to === '' ? {} : { valid_to: row.valid_to }),
  };
}
