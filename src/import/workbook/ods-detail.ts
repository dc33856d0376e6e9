import { address } from './cell.ts';
import { attribute, textOf, unescaped, type Detail, type Mark } from './detail.ts';

const TAG =
  /<(\/?)(table:table|table:table-column|table:table-row|table:table-cell|table:covered-table-cell|style:style|style:text-properties)(\s[^>]*)?>/g;

/** Rows that repeat further than this hold nothing. */
const FURTHEST = 10_000;

interface Open {
  name: string;
  marks: Map<string, Mark>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  row: number;
  column: number;
  rowRepeats: number;
  columns: number;
}

/** By the name of the sheet; and how many cells repeated cells and rows stand for. */
export function odsDetails(content: string): { details: Map<string, Detail>; cells: number } {
  const styles = new Map<string, 'struck' | 'raised'>();
  const details = new Map<string, Detail>();
  let style = '';
  let open: Open | null = null;
  let cells = 0;
  let end = 0;
  for (const found of content.matchAll(TAG)) {
    const [whole, closing = '', name = '', tag = ''] = found;
    if (name === 'style:style') style = attribute(tag, 'name') ?? '';
    else if (name === 'style:text-properties') {
      const mark = markIn(tag);
      if (mark) styles.set(style, mark);
    } else if (name === 'table:table') {
      open = closing === '' ? opened(tag) : null;
      if (open) details.set(open.name, { ...open, uncalculated: new Set() });
    } else if (open) {
      const closes = closing !== '';
      if (name === 'table:table-column') columns(open, tag);
      else if (name === 'table:table-row') row(open, tag, closes);
      else if (!closes) {
        const repeats = times(tag, 'number-columns-repeated');
        if (!whole.endsWith('/>')) {
          cells += repeats * open.rowRepeats;
          const from = found.index + whole.length;
          if (end < from) end = endAfter(content, from);
          mark(open, tag, content.slice(from, end), styles);
        }
        open.column += repeats;
      }
    }
  }
  return { details, cells };
}

function endAfter(content: string, from: number): number {
  const end = content.indexOf('</table:', from);
  return end === -1 ? content.length : end;
}

function opened(tag: string): Open {
  return {
    name: unescaped(attribute(tag, 'table:name') ?? attribute(tag, 'name') ?? ''),
    marks: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    row: 0,
    column: 0,
    rowRepeats: 1,
    columns: 0,
  };
}

function columns(open: Open, tag: string): void {
  const repeats = times(tag, 'number-columns-repeated');
  if (isHidden(tag)) addAll(open.hiddenColumns, open.columns, repeats);
  open.columns += repeats;
}

function row(open: Open, tag: string, closes: boolean): void {
  if (closes) {
    open.row += open.rowRepeats;
    return;
  }
  open.rowRepeats = times(tag, 'number-rows-repeated');
  open.column = 0;
  if (isHidden(tag)) addAll(open.hiddenRows, open.row, open.rowRepeats);
}

function mark(
  { marks, row, column }: Open,
  tag: string,
  body: string,
  styles: ReadonlyMap<string, 'struck' | 'raised'>,
): void {
  const own = styles.get(attribute(tag, 'style-name') ?? '');
  const spans = [...body.matchAll(/<text:span\b([^>]*)>[\s\S]*?<\/text:span>/g)].flatMap(
    ([span, attributes = '']) => {
      const found = styles.get(attribute(attributes, 'style-name') ?? '');
      return found ? [{ span, found }] : [];
    },
  );
  if (own === undefined && spans.length === 0) return;
  const rest = spans.reduce((left, { span }) => left.replace(span, ''), body);
  const struck = own === 'struck' || spans.some(({ found }) => found === 'struck');
  marks.set(address(row, column), { struck, plain: own === undefined ? textOf(rest) : '' });
}

function markIn(tag: string): 'struck' | 'raised' | null {
  const through = attribute(tag, 'text-line-through-style');
  if (through !== null && through !== 'none') return 'struck';
  const [place = ''] = (attribute(tag, 'text-position') ?? '').split(' ');
  return place === '' || place === '0%' ? null : 'raised';
}

function isHidden(tag: string): boolean {
  return /^(?:collapse|filter)$/.test(attribute(tag, 'visibility') ?? '');
}

function times(tag: string, name: string): number {
  return Math.max(1, Number(attribute(tag, name) ?? '1') || 1);
}

function addAll(set: Set<number>, from: number, count: number): void {
  for (let at = from; at < from + Math.min(count, FURTHEST); at += 1) set.add(at);
}
