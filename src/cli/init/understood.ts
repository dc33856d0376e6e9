import { fold } from '../../data/fold.ts';
import type { Listed } from './list.ts';
import type { NameBook, Named } from './names.ts';

/** The cells of units.csv that a list fills. */
export type UnitCells = Readonly<Record<string, string>>;

/** What the rows of a list are read by. */
export interface Frame {
  book: NameBook;
  /** The province ranks as a city: it may have quận. */
  isCity: boolean;
  /** The years that are asked for, ascending. */
  years: readonly number[];
  /** Cells that all districts have: when they ended, and by what. */
  endOfDistricts: UnitCells;
  /** Ids of the units that the command writes by itself. */
  taken: readonly string[];
}

/** A row whose name is understood. */
export interface Understood {
  row: Listed;
  named: Named;
  id: string;
}

/** The districts of the list that a name can mean. */
export function districtsCalled(name: string, understood: readonly Understood[]): Understood[] {
  const written = fold(name);
  return understood.filter(
    ({ named: { kind, name_vi, core } }) =>
      kind === 'district' && (fold(name_vi) === written || fold(core) === written),
  );
}
