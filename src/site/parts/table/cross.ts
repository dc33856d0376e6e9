import type { Figure } from '../../../data/figures.ts';
import type { Period } from '../../../data/period.ts';
import type { Site } from '../../site.ts';
import { matrixCell } from './cells.ts';
import { decimalsOf } from './decimals.ts';
import { headerOf, rawOf, varying, FACETS, type Facet } from './facets.ts';
import { marksFor, type Marks } from './marks.ts';
import { withRoomBeside } from './matrix.ts';
import type { CellView, RowView, TableView } from './view.ts';
import { WORDS } from './words.ts';

/** With more periods than lines by this factor the periods run down the table, which a phone shows whole. */
const DOWN_FROM = 2;

/** Figures of one thing (a unit, an index, a field) that stand in one line, at most one of each period. */
interface Line {
  figures: ReadonlyMap<string, Figure>;
  first: Figure;
}

/**
 * Figures of one indicator → who × when. What a second source says of the same thing and period stands in a line of its
 * own below the first: neither is picked.
 */
export function crossMatrix(site: Site, caption: string, figures: readonly Figure[]): TableView {
  const lines = linesOf(figures);
  const periods = periodsOf(figures);
  const statements = figures.map(({ statement }) => statement);
  const marks = marksFor(site, statements, 'cells');
  const facets = varying(lines.map(({ first }) => first.statement)).filter(
    (facet) => facet !== 'period',
  );
  return periods.length >= lines.length * DOWN_FROM
    ? periodsDown(site, caption, { lines, periods, marks, facets })
    : periodsAcross(site, caption, { lines, periods, marks, facets });
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
  const inColumn = (raw: string) => lines.map(({ figures }) => figures.get(raw));
  return {
    caption,
    columns: [
      { label: WORDS[site.locale].facets[facets[0] ?? 'unit'], numeric: false },
      ...periods.map((period) => ({ label: site.f.shortPeriod(period), numeric: true })),
    ],
    rows: withRoomBeside(
      lines.map(({ first, figures }): RowView => ({
        header: headerOf(site, first.statement, facets.length === 0 ? ['unit'] : facets),
        cells: periods.map(({ raw }) =>
          cellOf(site, figures.get(raw), marks, decimalsOf(inColumn(raw))),
        ),
      })),
    ),
    notes: marks.notes(),
  };
}

function periodsDown(
  site: Site,
  caption: string,
  { lines, periods, marks, facets }: Crossed,
): TableView {
  const decimals = lines.map(({ figures }) => decimalsOf([...figures.values()]));
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
        return { label: text, numeric: true, ...(detail === undefined ? {} : { detail }) };
      }),
    ],
    rows: withRoomBeside(
      periods.toReversed().map((period): RowView => ({
        header: { text: site.f.shortPeriod(period) },
        cells: lines.map(({ figures }, index) =>
          cellOf(site, figures.get(period.raw), marks, decimals[index] ?? 0),
        ),
      })),
    ),
    notes: marks.notes(),
  };
}

/** With the letters of its source and of what the source adds, since a line may have several sources. */
function cellOf(site: Site, figure: Figure | undefined, marks: Marks, decimals: number): CellView {
  if (!figure) return { text: site.t.notFound, missing: true };
  const cell = matrixCell(site, figure, marks, decimals);
  const letters = marks.cell(figure.statement) + (cell.marks ?? '');
  return letters === '' ? cell : { ...cell, marks: letters };
}

/** A line for each thing; where sources say it twice, the second figures make a second line. */
function linesOf(figures: readonly Figure[]): Line[] {
  const things = Map.groupBy(figures, ({ statement }) =>
    FACETS.filter((facet) => facet !== 'period')
      .map((facet) => rawOf(statement, facet))
      .join(' | '),
  );
  return [...things.values()].flatMap((own) => {
    const periods = [...Map.groupBy(own, ({ statement }) => statement.period.raw)];
    const most = Math.max(...periods.map(([, said]) => said.length));
    return Array.from({ length: most }, (_, nth) => nth).flatMap((nth): Line[] => {
      const line = new Map(
        periods.flatMap(([raw, said]) => {
          const figure = said[nth];
          return figure ? [[raw, figure] as const] : [];
        }),
      );
      const [first] = line.values();
      return first ? [{ first, figures: line }] : [];
    });
  });
}

function periodsOf(figures: readonly Figure[]): Period[] {
  const byRaw = new Map(figures.map(({ statement: { period } }) => [period.raw, period]));
  return [...byRaw.values()].toSorted(
    (a, b) => a.to.localeCompare(b.to) || a.from.localeCompare(b.from),
  );
}
