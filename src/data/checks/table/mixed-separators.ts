import type { RawTable } from '../../csv/csv.ts';
import type { Issue } from '../../issue.ts';
import { isProblemColumn } from './problem-column.ts';
import { SEPARATORS, separatorsIn, type Separator } from '../../csv/separator.ts';

/** A file uses one separator throughout, and so does its header. */
export function mixedHeader(raw: RawTable): Issue[] {
  const names = raw.header.filter((name) => !isProblemColumn(name));
  const [other] = separatorsIn(names.join(' '));
  return other === undefined ? [] : [issue(raw, raw.headerLine, raw.header, other)];
}

/**
 * A row that is too short, but has all its cells when it is split at another
 * separator, was pasted in from a file of another kind.
 */
export function mixedRows(raw: RawTable): Issue[] {
  const width = raw.header.findLastIndex((name) => name !== '') + 1;
  return raw.rows.flatMap(({ line, cells }) => {
    if (cells.length >= width) return [];
    const other = SEPARATORS.filter((sign) => sign !== raw.separator).find(
      (sign) => cells.join(raw.separator).split(sign).length >= width,
    );
    return other === undefined ? [] : [issue(raw, line, cells, other)];
  });
}

function issue(
  { file, separator }: RawTable,
  line: number,
  cells: string[],
  other: Separator,
): Issue {
  const found = cells.join(separator).slice(0, 60);
  return {
    fault: { code: 'mixed-separators', separator, other },
    file,
    line,
    column: null,
    found,
  };
}
