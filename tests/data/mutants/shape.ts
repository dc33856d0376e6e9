import { lineOf, written, type Mutation } from './mutation.ts';

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
    change: ({ table, header, rows }, pick) => {
      const at = pick(header.length);
      const isBlank = rows.every((cells) => cells[at] === '');
      // A file of before a column came to its table may lack it; what it said is then missed in its rows.
      const mayLack = table.columns[header[at] ?? '']?.meta()?.since !== undefined;
      if (isBlank && mayLack) return null;
      return written(
        header.toSpliced(at, 1),
        rows.map((cells) => cells.toSpliced(at, 1)),
        mayLack ? null : [1],
      );
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
