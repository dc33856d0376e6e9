import type { Statement } from '../../../data/figures.ts';
import type { Site } from '../../site.ts';
import type { Marks } from '../table/marks.ts';
import type { MarkView } from '../table/view.ts';

/** The numbers of the sources of one column: at its head where it has one source, else in each cell. */
export function sourceMarks(
  { addresses }: Site,
  marks: Marks,
  statements: ReadonlyMap<string, Statement>,
): { column: MarkView[]; of: (unit: string) => string } {
  const rows = [...statements.values()];
  const [first] = rows;
  const alone = new Set(rows.map(({ source }) => source)).size === 1;
  const numberOf = (row: Statement | undefined) => (row ? (marks.source(row)[0]?.text ?? '') : '');
  if (first && alone) {
    const text = numberOf(first);
    return {
      column: text === '' ? [] : [{ text, href: addresses.source(first.source) }],
      of: () => '',
    };
  }
  return { column: [], of: (unit) => numberOf(statements.get(unit)) };
}
