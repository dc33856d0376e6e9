import { fold } from '../../data/fold.ts';
import type { PeerGroup, UnitKind } from '../../data/tables/common.ts';
import { doubtsOf, SINCE_BEFORE } from './doubts.ts';
import type { Listed } from './list.ts';
import type { ListFault } from './list-fault.ts';
import { readNames, type Named } from './names.ts';
import { districtsCalled, type Frame, type Understood, type UnitCells } from './understood.ts';

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
  const understood: Understood[] = [];
  for (const row of rows) {
    const reading = readNames(row, frame.book);
    if (reading.ok)
      understood.push({ row, named: reading.named, id: idOf(row, reading.named, frame) });
    else faults.push({ row: row.row, said: reading.said });
  }
  faults.push(...understood.flatMap((one) => doubtsOf(one, understood, frame)));
  const units = understood.map((one) => cellsOf(one, understood, frame));
  return { units, faults: faults.toSorted((a, b) => a.row - b.row) };
}

/** A district goes by its bare name, as long as the province does not; all others by the whole. */
function idOf({ id }: Listed, { kind, name_vi, core }: Named, { taken }: Frame): string {
  if (id !== '') return id;
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
