import { readCsv, type RawFile, type RawTable } from './csv/csv.ts';
import { tablesOf, type Draft, type DraftCheck, type TableKey } from './draft.ts';
import type { Issue } from './issue.ts';
import { proposalsIn, proposing } from './proposed.ts';
import { readRows } from './rows.ts';
import { tableFile } from './table-file.ts';
import { TABLES } from './tables.ts';

/** At most so many proposals are tried: a file with thousands of faults has few kinds of them. */
const MOST_TRIED = 200;

/**
 * What a report proposes for a cell is tried there before it is said: a proposal that the next check would refuse, a
 * unit that did not exist then, a score above its maximum, is none.
 */
export function onlyAccepted(
  issues: readonly Issue[],
  files: readonly RawFile[],
  draft: Draft,
  checks: readonly DraftCheck[],
): Issue[] {
  const tables = new Map<string, RawTable | null>();
  const tableOf = (file: string): RawTable | null => {
    const known = tables.get(file);
    if (known !== undefined) return known;
    const raw = files.find((one) => one.file === file);
    const csv = raw && readCsv(raw);
    const table = csv?.ok ? csv.table : null;
    tables.set(file, table);
    return table;
  };
  let tried = 0;
  return issues.map((issue) => {
    const proposed = proposalsIn(issue.fault);
    const raw = proposed.length === 0 || tried >= MOST_TRIED ? null : tableOf(issue.file);
    if (raw === null) return issue;
    tried += 1;
    const accepted = (value: string) => accepts(raw, issue, value, draft, checks);
    return { ...issue, fault: proposing(issue.fault, accepted) };
  });
}

function accepts(
  raw: RawTable,
  issue: Issue,
  value: string,
  draft: Draft,
  checks: readonly DraftCheck[],
): boolean {
  const key = keyOf(issue.file);
  const row = raw.rows.find(({ line }) => line === issue.line);
  const at = raw.header.indexOf(issue.column?.name ?? '');
  if (key === null || row === undefined || at === -1) return true;
  const before = row.cells[at] ?? '';
  // A list names the one that is wrong.
  const now = before.split(';').includes(issue.found ?? '')
    ? before
        .split(';')
        .map((one) => (one === issue.found ? value : one))
        .join(';')
    : value;
  const changed = { ...row, cells: row.cells.map((cell, index) => (index === at ? now : cell)) };
  const reading = readRows({ ...raw, rows: [changed] }, TABLES[key]);
  const isRefused = (found: readonly Issue[]) =>
    found.some(
      ({ file, line, column }) =>
        file === issue.file && line === issue.line && column?.name === issue.column?.name,
    );
  if (isRefused(reading.issues)) return false;
  const others = draft[key].filter(({ file, line }) => file !== issue.file || line !== issue.line);
  const alone = { ...ownPart(draft, key), [key]: [...others, ...reading.rows] };
  return !checks.some((check) => isRefused(check(alone)));
}

/** The registers, inspections among them, and of the years only the table itself: explanations look into all tables. */
function ownPart(draft: Draft, key: TableKey): Draft {
  if (key === 'discrepancies') return draft;
  const parts = tablesOf(draft).map(({ table, rows }, at) => [
    Object.keys(TABLES)[at],
    table.place === 'yearly' && table.name !== 'inspections' ? [] : rows,
  ]);
  return { ...draft, ...(Object.fromEntries(parts) as Partial<Draft>) };
}

function keyOf(file: string): TableKey | null {
  const kind = tableFile(file);
  const keys = Object.keys(TABLES) as TableKey[];
  return keys.find((key) => kind === `${TABLES[key].place}/${TABLES[key].name}`) ?? null;
}
