import type { Figure, Statement } from '../../../data/figures.ts';
import { measureOf } from '../../../data/tables.ts';
import { byWorth } from '../../../derive/worth.ts';
import type { Period } from '../../../data/period.ts';
import type { Site } from '../../site.ts';
import { againstTargets, targetCell } from '../target/against-targets.ts';
import { matrixCell, rankColumn, withMarks } from './cells.ts';
import { decimalsOf } from './decimals.ts';
import { headerOf, rawOf, varying, FACETS, type Facet } from './facets.ts';
import { marksFor, remarkNotes, type Marks } from './marks.ts';
import { withRoomBeside } from './matrix.ts';
import type { CellView, MarkView, NoteView, RowView, TableView } from './view.ts';
import { WORDS } from './words.ts';

/** With more periods than lines by this factor the periods run down the table, which a phone shows whole. */
const DOWN_FROM = 2;

/** Figures of one thing (a unit, an index, a field) that stand in one line, one value of each period. */
interface Line {
  /** By period, as it stands in ids; more than one figure where sources agree. */
  figures: ReadonlyMap<string, readonly [Figure, ...Figure[]]>;
  first: Figure;
}

/**
 * Figures of one indicator → who × when. What a second source says of the same thing and period stands in a line of its
 * own below the first: neither is picked.
 */
export function crossMatrix(site: Site, caption: string, figures: readonly Figure[]): TableView {
  const periods = periodsOf(figures);
  const found = linesOf(figures);
  const statements = figures.map(({ statement }) => statement);
  const marks = marksFor(site, statements, 'cells');
  const facets = mostVaryingFirst(found.map(({ first }) => first.statement));
  const lines = inOrder(found, periods, facets);
  return periods.length >= lines.length * DOWN_FROM
    ? periodsDown(site, caption, {
        lines: newestFirst(lines, periods, facets),
        periods,
        marks,
        facets,
      })
    : periodsAcross(site, caption, { lines, periods, marks, facets });
}

/**
 * Sorts lines: places of one ranking by the newest period, the best first; all other lines stay as the sources have
 * them.
 */
function inOrder(
  lines: readonly Line[],
  [newest]: readonly Period[],
  facets: readonly Facet[],
): readonly Line[] {
  const isRanking = facets.every((facet) => facet === 'unit') && lines.some(isPlace);
  // What a second source says of a unit stays below what the first says.
  const ofUnit = new Map(lines.toReversed().map((line) => [line.first.statement.unit, line]));
  const latest = ({ first }: Line) =>
    ofUnit.get(first.statement.unit)?.figures.get(newest?.raw ?? '')?.[0];
  return isRanking ? lines.toSorted((a, b) => byWorth(latest(a), latest(b))) : lines;
}

/** As columns: what the top row has a figure of stands first, where a phone shows it; lines of one thing stay together. */
function newestFirst(
  lines: readonly Line[],
  periods: readonly Period[],
  facets: readonly Facet[],
): readonly Line[] {
  const thing = ({ first }: Line) => facets.map((facet) => rawOf(first.statement, facet)).join();
  const rowOf = ({ figures }: Line) => periods.findIndex(({ raw }) => figures.has(raw));
  const rows = new Map(
    [...Map.groupBy(lines, thing)].map(([name, own]) => [name, Math.min(...own.map(rowOf))]),
  );
  return lines.toSorted((a, b) => (rows.get(thing(a)) ?? 0) - (rows.get(thing(b)) ?? 0));
}

function isPlace({ first }: Line): boolean {
  return measureOf(first.indicator).measure === 'rank';
}

/** The facets by which lines are named, the one that differs most between them first. */
function mostVaryingFirst(rows: readonly Statement[]): Facet[] {
  const kinds = (facet: Facet) => new Set(rows.map((row) => rawOf(row, facet))).size;
  return varying(rows)
    .filter((facet) => facet !== 'period')
    .toSorted((a, b) => kinds(b) - kinds(a));
}

/** Said once where cells are left blank, instead of in each of them. */
function blankNote(site: Site, rows: readonly RowView[]): NoteView[] {
  const blank = rows.some(({ cells }) => cells.some(({ text }) => text === ''));
  return remarkNotes(blank ? [WORDS[site.locale].blank] : []);
}

interface Crossed {
  lines: readonly Line[];
  periods: readonly Period[];
  marks: Marks;
  facets: readonly Facet[];
}

function periodsAcross(
  site: Site,
  caption: string,
  { lines, periods, marks, facets }: Crossed,
): TableView {
  const inColumn = (raw: string) => lines.map(({ figures }) => figures.get(raw)?.[0]);
  const columns = periods.map(({ raw }) =>
    sharedApart(
      lines.map(({ figures }) => cellOf(site, figures.get(raw), marks, decimalsOf(inColumn(raw)))),
    ),
  );
  const rows = withRoomBeside(
    lines.map(({ first }, line): RowView => ({
      header: headerOf(site, first.statement, facets.length === 0 ? ['unit'] : facets),
      cells: columns.flatMap(({ cells }) => cells[line] ?? []),
    })),
  );
  // Of each line its newest figure.
  const { targets } = againstTargets(
    site,
    lines.map(({ figures }) => newestIn(periods, figures)),
  );
  return {
    caption,
    columns: [
      { label: WORDS[site.locale].facets[facets[0] ?? 'unit'], numeric: false },
      ...periods.map((period, at) => ({
        label: site.f.shortPeriod(period),
        numeric: true,
        marks: columns[at]?.shared ?? [],
        ...(lines[0] && rankColumn(lines[0].first.indicator)),
      })),
      ...(targets ? [{ label: targets.label, numeric: targets.isOne }] : []),
    ],
    rows: targets ? withColumn(rows, targets.cells.map(targetCell)) : rows,
    notes: [...blankNote(site, rows), ...marks.notes()],
  };
}

function periodsDown(
  site: Site,
  caption: string,
  { lines, periods, marks, facets }: Crossed,
): TableView {
  const decimals = lines.map(({ figures }) => decimalsOf([...figures.values()].flat()));
  const rows = withRoomBeside(
    periods.map((period): RowView => {
      const { cells, shared } = sharedApart(
        lines.map(({ figures }, index) =>
          cellOf(site, figures.get(period.raw), marks, decimals[index] ?? 0),
        ),
      );
      return { header: { text: site.f.shortPeriod(period), marks: shared }, cells };
    }),
  );
  const held = lines.flatMap(({ first, figures }) => {
    const { targets } = againstTargets(
      site,
      periods.map(({ raw }) => figures.get(raw)?.[0] ?? null),
    );
    if (!targets) return [];
    const { text } = headerOf(site, first.statement, facets.length === 0 ? ['unit'] : facets);
    const detail = targets.label.toLocaleLowerCase(site.locale);
    const column = { label: text, numeric: targets.isOne, detail };
    return [{ column, cells: targets.cells.map(targetCell) }];
  });
  return {
    caption,
    columns: [
      { label: WORDS[site.locale].facets.period, numeric: false },
      ...lines.map(({ first }) => {
        const { text, detail } = headerOf(
          site,
          first.statement,
          facets.length === 0 ? ['unit'] : facets,
        );
        return {
          label: text,
          numeric: true,
          ...rankColumn(first.indicator),
          ...(detail === undefined ? {} : { detail }),
        };
      }),
      ...held.map(({ column }) => column),
    ],
    rows: held.reduce((all, { cells }) => withColumn(all, cells), rows),
    notes: [...blankNote(site, rows), ...marks.notes()],
  };
}

function withColumn(rows: readonly RowView[], cells: readonly CellView[]): RowView[] {
  return rows.map((row, at) => ({ ...row, cells: [...row.cells, cells[at] ?? { text: '' }] }));
}

function newestIn(periods: readonly Period[], figures: Line['figures']): Figure | null {
  const newest = periods.find(({ raw }) => figures.has(raw));
  return (newest && figures.get(newest.raw)?.[0]) ?? null;
}

/** With the letters of its sources and of what they add, since a line may have several. */
function cellOf(
  site: Site,
  figures: readonly [Figure, ...Figure[]] | undefined,
  marks: Marks,
  decimals: number,
): CellView {
  if (!figures) return { text: '', missing: true };
  const said = [...new Set(figures.flatMap(({ statement }) => marks.cell(statement)))];
  const cell = matrixCell(site, figures[0], marks, { decimals, maximumAbove: false });
  const { marks: own, ...bare } = cell;
  return withMarks(bare, [...said, ...(own === undefined ? [] : [own])]);
}

/** The letters that all figures of one period have stand beside the period, once; each cell keeps what is said of it alone. */
function sharedApart(cells: readonly CellView[]): { cells: CellView[]; shared: MarkView[] } {
  const [first, ...others] = cells.filter(({ figure }) => figure).map(lettersOf);
  const shared =
    others.length === 0
      ? []
      : (first ?? []).filter((letter) => others.every((letters) => letters.includes(letter)));
  return {
    cells: cells.map((cell) => {
      const { marks, ...bare } = cell;
      const own = lettersOf({ marks }).filter((letter) => !shared.includes(letter));
      return withMarks(bare, own);
    }),
    shared: shared.length === 0 ? [] : [{ text: shared.join(',') }],
  };
}

function lettersOf({ marks }: { marks?: string | undefined }): string[] {
  return marks?.split(',') ?? [];
}

/** A line for each thing; where sources differ, the other values make further lines. */
function linesOf(figures: readonly Figure[]): Line[] {
  const things = Map.groupBy(figures, ({ statement }) =>
    FACETS.filter((facet) => facet !== 'period')
      .map((facet) => rawOf(statement, facet))
      .join(' | '),
  );
  return [...things.values()].flatMap((own) => {
    const periods = [...Map.groupBy(own, ({ statement }) => statement.period.raw)].map(
      ([raw, said]) => [raw, [...Map.groupBy(said, (figure) => figure.raw).values()]] as const,
    );
    const most = Math.max(...periods.map(([, values]) => values.length));
    return Array.from({ length: most }, (_, nth) => lineAt(periods, nth)).flat();
  });
}

function lineAt(periods: readonly (readonly [string, readonly Figure[][]])[], nth: number): Line[] {
  const line = new Map(
    periods.flatMap(([raw, values]) => {
      const [figure, ...others] = values[nth] ?? [];
      return figure ? [[raw, [figure, ...others]] as const] : [];
    }),
  );
  const [value] = line.values();
  return value ? [{ first: value[0], figures: line }] : [];
}

/** The newest first. */
function periodsOf(figures: readonly Figure[]): Period[] {
  const byRaw = new Map(figures.map(({ statement: { period } }) => [period.raw, period]));
  return [...byRaw.values()].toSorted(
    (a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from),
  );
}
