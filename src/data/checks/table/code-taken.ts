import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import { firstDay, lastDay } from '../../period.ts';

/** No two units have one official code on one day: whoever joins by it would give the one the figures of the other. "h01.7" is "H01.7". */
export function codeTaken(draft: Draft): Issue[] {
  const units = new Map(draft.units.map(({ values }) => [values.id, values]));
  const isDuring = (row: CodeRow, other: CodeRow) => {
    const [one, two] = [row, other].map(({ values }) => {
      const { valid_from, valid_to } = units.get(values.unit) ?? NEVER_ENDING;
      const from = firstDay(values.valid_from ?? valid_from ?? '') ?? '';
      const to = lastDay(values.valid_to ?? valid_to ?? '') ?? LAST;
      return { from, to };
    });
    return one !== undefined && two !== undefined && one.from <= two.to && two.from <= one.to;
  };
  const byCode = Map.groupBy(
    draft.unitCodes,
    ({ values: { scheme, code } }) => `${scheme} ${code.toLowerCase()}`,
  );
  return [...byCode.values()].flatMap((rows) =>
    rows.flatMap((row, at) => {
      const first = rows.slice(0, at).find((other) => isDuring(row, other));
      return first ? [issueAt(row, 'code', { code: 'code-taken', by: first.values.unit })] : [];
    }),
  );
}

type CodeRow = Draft['unitCodes'][number];
const NEVER_ENDING = { valid_from: null, valid_to: null };
const LAST = '9999-12-31';
