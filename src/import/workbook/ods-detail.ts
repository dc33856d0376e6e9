import { address } from './cell.ts';
import { attribute, textOf, unescaped, type Detail, type Mark } from './detail.ts';

const TAG =
  /<(\/?)(table:table|table:table-column|table:table-row|table:table-cell|table:covered-table-cell|style:style|style:text-properties)(\s[^>]*?)?\/?>/g;

/** A row that is repeated more often than this is empty. */
const FURTHEST = 10_000;

interface Open {
  name: string;
  marks: Map<string, Mark>;
  digitless: Map<string, string>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  row: number;
  column: number;
  rowRepeats: number;
  columns: number;
  /** Of cells that name no style of their own. */
  rowStyle: string | null;
  columnStyles: { until: number; style: string | null }[];
}

/** By the name of the sheet; and how many cells repeated cells and rows stand for. */
export function odsDetails(content: string): { details: Map<string, Detail>; cells: number } {
  const styles = new Map<string, Style>();
  const details = new Map<string, Detail>();
  let style = '';
  let open: Open | null = null;
  let cells = 0;
  let end = 0;
  for (const found of content.matchAll(TAG)) {
    const [whole, closing = '', name = '', tag = ''] = found;
    if (name === 'style:style') {
      if (closing !== '') continue;
      style = attribute(tag, 'style:name') ?? '';
      // A style is as its parent where it says nothing itself.
      styles.set(style, styles.get(attribute(tag, 'parent-style-name') ?? '') ?? NEITHER);
    } else if (name === 'style:text-properties') {
      styles.set(style, { ...(styles.get(style) ?? NEITHER), ...lettersIn(tag) });
    } else if (name === 'table:table') {
      open = closing === '' ? opened(tag) : null;
      if (open) details.set(open.name, { ...open, uncalculated: new Set() });
    } else if (open) {
      const closes = closing !== '';
      if (name === 'table:table-column') columns(open, tag);
      else if (name === 'table:table-row') {
        // The reader passes over a row that holds nothing at all.
        if (!whole.endsWith('/>')) row(open, tag, closes);
      } else if (!closes) {
        const repeats = times(tag, 'number-columns-repeated');
        if (!whole.endsWith('/>')) {
          cells += repeats * open.rowRepeats;
          const from = found.index + whole.length;
          if (end < from) end = endAfter(content, from);
          const body = content.slice(from, end);
          mark(open, tag, body, styles);
          const words = wordsFor(tag, body);
          if (words !== null) open.digitless.set(address(open.row, open.column), words);
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
    digitless: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    row: 0,
    column: 0,
    rowRepeats: 1,
    columns: 0,
    rowStyle: null,
    columnStyles: [],
  };
}

function columns(open: Open, tag: string): void {
  const repeats = times(tag, 'number-columns-repeated');
  if (isHidden(tag)) addAll(open.hiddenColumns, open.columns, repeats);
  open.columns += repeats;
  const style = attribute(tag, 'default-cell-style-name');
  open.columnStyles.push({ until: open.columns, style });
}

function row(open: Open, tag: string, closes: boolean): void {
  if (closes) {
    open.row += open.rowRepeats;
    return;
  }
  open.rowRepeats = times(tag, 'number-rows-repeated');
  open.column = 0;
  open.rowStyle = attribute(tag, 'default-cell-style-name');
  if (isHidden(tag)) addAll(open.hiddenRows, open.row, open.rowRepeats);
}

function mark(
  { marks, row, column, rowStyle, columnStyles }: Open,
  tag: string,
  body: string,
  styles: ReadonlyMap<string, Style>,
): void {
  const inherited = rowStyle ?? columnStyles.find(({ until }) => column < until)?.style ?? '';
  const own = markIn(styles.get(attribute(tag, 'style-name') ?? inherited));
  const spans = [...body.matchAll(/<text:span\b([^>]*)>[\s\S]*?<\/text:span>/g)].flatMap(
    ([span, attributes = '']) => {
      const found = markIn(styles.get(attribute(attributes, 'style-name') ?? ''));
      return found !== null ? [{ span, found }] : [];
    },
  );
  if (own === null && spans.length === 0) return;
  const rest = spans.reduce((left, { span }) => left.replace(span, ''), body);
  const struck = own === 'struck' || spans.some(({ found }) => found === 'struck');
  marks.set(address(row, column), { struck, plain: own === null ? textOf(rest) : '' });
}

/** A value beside a paragraph without a digit: its format is ";;;" or alike, or the formula is TRUE(). */
function wordsFor(tag: string, body: string): string | null {
  if (attribute(tag, 'office:value') === null || !body.includes('<text:p')) return null;
  const words = textOf(body);
  return /\d/.test(words) ? null : words;
}

interface Style {
  struck: boolean;
  raised: boolean;
}

const NEITHER: Style = { struck: false, raised: false };

/** What the properties of letters say of a line through them, and of their height. */
function lettersIn(tag: string): Partial<Style> {
  const through = LINES.flatMap((name) => attribute(tag, name) ?? []);
  const [place = ''] = (attribute(tag, 'text-position') ?? '').split(' ');
  return {
    ...(through.length === 0 ? {} : { struck: through.some((line) => line !== 'none') }),
    ...(place === '' ? {} : { raised: place !== '0%' }),
  };
}

/** Writers name a line by its form or by its number. */
const LINES = ['text-line-through-style', 'text-line-through-type'];

function markIn(style: Style = NEITHER): 'struck' | 'raised' | null {
  return style.struck ? 'struck' : style.raised ? 'raised' : null;
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
