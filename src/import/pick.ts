import { spansOf, within } from './layout/beside.ts';
import { blocksOf, type Block } from './layout/blocks.ts';
import type { Recognised } from './layout/recognise.ts';
import { turnedIn } from './layout/turned.ts';
import type { Desk, ImportFault } from './desk.ts';
import { letter, type Sheet } from './workbook/cell.ts';
import { LIMITS } from './workbook/limits.ts';

/** Of several sheets with a table, or a hidden one, the editor says which is meant. */
export function pickSheet(
  candidates: readonly { sheet: Sheet; found: Recognised[] }[],
  wanted: string | null,
  desk: Desk,
): Recognised[] | null {
  const tables = candidates.filter(({ found }) => found.length > 0);
  if (tables.length === 0) desk.fault(withoutTable(candidates, wanted));
  const shown = tables.filter(({ sheet }) => !sheet.hidden);
  const [only] = shown;
  if (shown.length === 1 && only && desk.given('sheet') === null) return only.found;
  if (tables.length === 0) return null;
  const answer = desk.settle({
    id: 'sheet',
    about: { kind: 'sheet' },
    choices: tables.map(({ sheet: { name } }) => ({ value: name, says: { vi: name, en: name } })),
  });
  return tables.find(({ sheet }) => sheet.name === answer)?.found ?? null;
}

/**
 * What is left to say where no sheet has a table: a table with columns and rows exchanged is told apart from none.
 */
function withoutTable(candidates: readonly { sheet: Sheet }[], wanted: string | null): ImportFault {
  const turned = turnedIn(
    candidates.map(({ sheet }) => sheet),
    wanted,
  );
  return turned ? { kind: 'turned-table', ...turned } : { kind: 'no-table', wanted };
}

export function pickTable(found: Recognised[] | null, desk: Desk): Recognised | null {
  if (!found) return null;
  const [only] = found;
  if (found.length === 1 && only) return only;
  const answer = desk.settle({
    id: 'table',
    about: { kind: 'table' },
    choices: found.map(({ vocabulary: { table } }) => ({ value: table.name, says: table.title })),
  });
  return found.find(({ vocabulary }) => vocabulary.table.name === answer) ?? null;
}

/** Of tables that stand under each other, one at a time. */
export function pickBlock(found: Recognised, desk: Desk): Block | null {
  const rows = found.sheet.rows.length - found.header.top;
  if (rows > LIMITS.rows) {
    desk.fault({ kind: 'too-many-rows', rows });
    return null;
  }
  const blocks = blocksOf(found);
  if (blocks === null) {
    desk.fault({ kind: 'too-many-tables' });
    return null;
  }
  const [only] = blocks;
  if (blocks.length === 1 && only) return only;
  const answer = desk.settle({
    id: 'block',
    about: { kind: 'block', rows: blocks.map(({ row }) => row) },
    choices: blocks.map(({ row, says }) => {
      return { value: String(row + 1), says: { vi: says, en: says } };
    }),
  });
  return blocks.find(({ row }) => String(row + 1) === answer) ?? null;
}

/** Of tables that stand beside each other, one at a time. */
export function pickSpan(block: Block | null, desk: Desk): Block | null {
  if (!block) return null;
  const spans = spansOf(block.found);
  if (spans.length < 2) return block;
  const choices = spans.map(({ from, to }) => {
    const says = `${letter(from)}–${letter(to)}`;
    return { value: letter(from), says: { vi: `cột ${says}`, en: `columns ${says}` } };
  });
  const answer = desk.settle({ id: 'beside', about: { kind: 'beside' }, choices });
  const span = spans.find(({ from }) => letter(from) === answer);
  return span ? { ...block, found: within(block.found, span, spans) } : null;
}
