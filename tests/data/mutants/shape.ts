import { lineOf, written, type Mutant, type Mutation, type Original } from './mutation.ts';

/** Rows and columns that come, go, change places. */
export const shape: Mutation[] = [
  {
    name: 'blank columns',
    outcome: 'same',
    change: ({ header, rows }, pick) => {
      const ragged = rows.map((cells) => [...cells, ...Array<string>(pick(4)).fill('')]);
      return written([...header, ''], ragged, null);
    },
  },
  {
    name: 'blank rows',
    outcome: 'same',
    change: ({ header, rows }, pick) => {
      const blank = Array<string>(pick(header.length) + 1).fill('');
      return written(header, rows.toSpliced(pick(rows.length + 1), 0, blank, blank), null);
    },
  },
  {
    name: 'columns in another order',
    outcome: 'same',
    change: ({ header, rows }, pick) => {
      const from = pick(header.length);
      const to = pick(header.length);
      const moved = (cells: string[]) =>
        cells.toSpliced(from, 1).toSpliced(to, 0, cells[from] ?? '');
      return written(moved(header), rows.map(moved), null);
    },
  },
  {
    name: 'column deleted',
    outcome: 'reported',
    change: (original, pick) => {
      const at = pick(original.header.length);
      return mayLack(original, at) ? null : withoutColumn(original, at, [1]);
    },
  },
  {
    // A file of before a column came to its table may lack it; what it said is missed by the lock of its edition.
    name: 'later column deleted',
    outcome: 'any',
    change: (original, pick) => {
      const later = original.header.flatMap((_, at) => (mayLack(original, at) ? [at] : []));
      const at = later[pick(later.length)];
      return at === undefined ? null : withoutColumn(original, at, null);
    },
  },
  {
    name: 'column doubled',
    outcome: 'reported',
    change: ({ header, rows }, pick) => {
      const at = pick(header.length);
      const doubled = (cells: string[]) => cells.toSpliced(at, 0, cells[at] ?? '');
      return written(doubled(header), rows.map(doubled), [1]);
    },
  },
  {
    name: 'cell lost, the others moving up',
    outcome: 'reported',
    change: (original, pick) => {
      const at = pick(original.rows.length);
      const short = original.rows.map((cells, row) =>
        row === at ? cells.toSpliced(pick(cells.length), 1) : cells,
      );
      return original.rows.length === 0
        ? null
        : written(original.header, short, [lineOf(original, at)]);
    },
  },
  {
    name: 'row with another separator',
    outcome: 'reported',
    change: (original, pick) => {
      const at = pick(original.rows.length);
      const { bytes } = written(original.header, original.rows, null);
      const lines = new TextDecoder().decode(bytes).split('\n');
      const line = lineOf(original, at);
      if (original.rows.length === 0 || /["\n]/.test(original.rows[at]?.join('') ?? ''))
        return null;
      const pasted = original.rows[at]?.join(';') ?? '';
      return {
        bytes: new TextEncoder().encode(lines.with(line - 1, pasted).join('\n')),
        lines: [line],
      };
    },
  },
  {
    name: 'row doubled',
    outcome: 'reported',
    change: (original, pick) => {
      const at = pick(original.rows.length);
      const row = original.rows[at];
      if (!row) return null;
      const { header, rows } = original;
      const second = lineOf({ ...original, rows: rows.toSpliced(at, 0, row) }, at + 1);
      return written(header, rows.toSpliced(at, 0, row), [second]);
    },
  },
  {
    name: 'row deleted',
    outcome: 'any',
    change: ({ header, rows }, pick) => written(header, rows.toSpliced(pick(rows.length), 1), null),
  },
  {
    name: 'two rows in each other’s place',
    outcome: 'any',
    change: ({ header, rows }, pick) => {
      const [a, b] = [pick(rows.length), pick(rows.length)];
      const [first, second] = [rows[a], rows[b]];
      return first && second ? written(header, rows.with(a, second).with(b, first), null) : null;
    },
  },
  {
    name: 'cut off at any byte',
    outcome: 'any',
    change: ({ text }, pick) => {
      const bytes = new TextEncoder().encode(text);
      return { bytes: bytes.slice(0, pick(bytes.length)), lines: null };
    },
  },
];

function mayLack({ table, header }: Original, at: number): boolean {
  const meta = table.columns[header[at] ?? '']?.meta();
  return meta?.since !== undefined || meta?.mayLack !== undefined;
}

function withoutColumn({ header, rows }: Original, at: number, lines: Mutant['lines']): Mutant {
  return written(
    header.toSpliced(at, 1),
    rows.map((cells) => cells.toSpliced(at, 1)),
    lines,
  );
}
