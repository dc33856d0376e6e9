import type { RawFile } from '../data/csv/csv.ts';
import { readDataset, type Dataset } from '../data/dataset.ts';
import type { PeerGroup } from '../data/unit-kinds.ts';
import type { Audit } from '../derive/audit/audit.ts';
import { audits } from '../derive/audit/audits.ts';
import { conflicts, type Conflict } from '../derive/conflicts.ts';
import { figuresOf } from '../derive/explained.ts';
import { standingsIn } from '../derive/standings.ts';
import type { Change } from './compare.ts';
import type { Publication } from './publication.ts';
import { publishedFiles } from './published.ts';

/** What readers will see change when a year is published as it stands. */
export interface Preview {
  /** Cells of the year, against its latest edition. */
  changes: readonly Change[];
  /** What readers have, and what they will have. */
  before: Dataset;
  after: Dataset;
  moves: readonly Move[];
  audits: Comings<Audit>;
  conflicts: Comings<Conflict>;
}

/** A unit that takes another place among its peers; null is no place. */
export interface Move {
  index: string;
  group: PeerGroup;
  unit: string;
  from: number | null;
  to: number | null;
}

export interface Comings<T> {
  appear: readonly T[];
  vanish: readonly T[];
}

/**
 * Holds the year as it stands against what is published. Null when what is
 * published cannot be read with the registers of today, such as after a unit
 * was taken out of units.csv: then only the changed cells can be told.
 */
export function preview(
  { editions, open }: Publication,
  files: readonly RawFile[],
  year: number,
): Preview | null {
  const before = readDataset(publishedFiles(editions, files));
  const after = readDataset(publishedFiles(editions, files, year));
  if (!before.ok || !after.ok) return null;
  const failing = (dataset: Dataset) => audits(dataset).filter(({ holds }) => !holds);
  const auditId = (audit: Audit) =>
    [audit.rule, ...figuresOf(audit).map(({ id }) => id)].join('\n');
  const conflictId = (conflict: Conflict) =>
    figuresOf(conflict)
      .map(({ id }) => id)
      .join('\n');
  return {
    changes: open.find((known) => known.year === year)?.changes ?? [],
    before: before.dataset,
    after: after.dataset,
    moves: movesIn(year, before.dataset, after.dataset),
    audits: comings(failing(before.dataset), failing(after.dataset), auditId),
    conflicts: comings(conflicts(before.dataset), conflicts(after.dataset), conflictId),
  };
}

export function comings<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (item: T) => string,
): Comings<T> {
  const [had, has] = [new Set(before.map(idOf)), new Set(after.map(idOf))];
  return {
    appear: after.filter((item) => !had.has(idOf(item))),
    vanish: before.filter((item) => !has.has(idOf(item))),
  };
}

function movesIn(year: number, before: Dataset, after: Dataset): Move[] {
  const [was, is] = [placesIn(before, year), placesIn(after, year)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [from, to] = [was.get(id), is.get(id)];
    const standing = to ?? from;
    if (!standing || from?.ranked.place === to?.ranked.place) return [];
    const { index, group, ranked } = standing;
    const unit = ranked.figure.statement.unit;
    return [{ index, group, unit, from: from?.ranked.place ?? null, to: to?.ranked.place ?? null }];
  });
}

function placesIn(dataset: Dataset, year: number) {
  return new Map(
    standingsIn(dataset, year).map((standing) => [
      [standing.index, standing.group, standing.ranked.figure.statement.unit].join('\n'),
      standing,
    ]),
  );
}
