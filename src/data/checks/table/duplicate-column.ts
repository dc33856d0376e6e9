import type { RawTable } from '../../csv/csv.ts';
import { columnPlace, type Issue } from '../../issue.ts';

export function duplicateColumn({ file, header, headerLine }: RawTable): Issue[] {
  return header.flatMap((name, index): Issue[] =>
    name !== '' && header.indexOf(name) < index
      ? [
          {
            fault: { code: 'duplicate-column' },
            file,
            line: headerLine,
            column: columnPlace(name, index),
            found: name,
          },
        ]
      : [],
  );
}
