import { latin1, u16, u32, utf16 } from './bytes.ts';
import { address } from './cell.ts';
import { NO_DETAIL, type Detail, type Mark } from './detail.ts';
import { readStrings, type RichText } from './xls-strings.ts';

const RECORD = {
  sheet: 0x85,
  font: 0x31,
  style: 0xe0,
  strings: 0xfc,
  more: 0x3c,
  begin: 0x809,
  shared: 0xfd,
  number: 0x203,
  short: 0x27e,
  shorts: 0xbd,
  formula: 0x06,
  label: 0x204,
  rich: 0xd6,
} as const;

/** Cells of one value: row, column and style stand first in each. */
const CELLS: ReadonlySet<number> = new Set([
  RECORD.shared,
  RECORD.number,
  RECORD.short,
  RECORD.formula,
  RECORD.label,
  RECORD.rich,
]);

interface Record {
  kind: number;
  /** Where it begins in the stream. */
  at: number;
  body: Uint8Array;
}

type Style = 'struck' | 'raised' | null;

/** What an .xls tells of its letters, by the name of the sheet: its reader passes it over. */
export function xlsDetails(stream: Uint8Array): Map<string, Detail> {
  const records = recordsIn(stream);
  const of = (kind: number) => records.filter((one) => one.kind === kind).map(({ body }) => body);
  const fonts = of(RECORD.font).map(styleOfFont);
  // In an .xls the number 4 is not used for a font: fonts after the fourth are counted one too
  // high.
  const fontAt = (index: number): Style => fonts[index > 4 ? index - 1 : index] ?? null;
  const styles = of(RECORD.style).map((body) => fontAt(u16(body, 0)));
  const strings = stringsIn(records);
  return new Map(
    of(RECORD.sheet).map((body): [string, Detail] => {
      const first = records.findIndex(({ at }) => at === u32(body, 0));
      const marks = first === -1 ? new Map() : marksFrom(records, first, styles, strings, fontAt);
      return [nameIn(body), { ...NO_DETAIL, marks }];
    }),
  );
}

function recordsIn(stream: Uint8Array): Record[] {
  const records: Record[] = [];
  let at = 0;
  while (at + 4 <= stream.length) {
    const size = u16(stream, at + 2);
    const kind = u16(stream, at);
    records.push({ kind, at, body: stream.subarray(at + 4, at + 4 + size) });
    at += 4 + size;
  }
  return records;
}

function styleOfFont(body: Uint8Array): Style {
  if ((u16(body, 2) & 8) !== 0) return 'struck';
  return u16(body, 8) === 0 ? null : 'raised';
}

/** The table of strings goes on in as many records as it needs. */
function stringsIn(records: readonly Record[]): RichText[] {
  const first = records.findIndex(({ kind }) => kind === RECORD.strings);
  if (first === -1) return [];
  const after = records.findIndex(({ kind }, at) => at > first && kind !== RECORD.more);
  return readStrings(records.slice(first, after).map(({ body }) => body));
}

function marksFrom(
  records: readonly Record[],
  first: number,
  styles: readonly Style[],
  strings: readonly RichText[],
  fontAt: (index: number) => Style,
): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (let at = first + 1; at < records.length; at += 1) {
    const { kind, body } = records[at] ?? { kind: RECORD.begin, body: new Uint8Array() };
    if (kind === RECORD.begin) break;
    if (kind === RECORD.shorts) {
      const last = u16(body, body.length - 2);
      for (let column = u16(body, 2), place = 4; column <= last; column += 1, place += 6) {
        const own = styles[u16(body, place)] ?? null;
        if (own) marks.set(address(u16(body, 0), column), wholly(own));
      }
    } else if (CELLS.has(kind)) {
      const own = styles[u16(body, 4)] ?? null;
      const text = kind === RECORD.shared ? strings[u32(body, 6)] : undefined;
      const mark = text && text.runs.length > 0 ? partly(text, own, fontAt) : own && wholly(own);
      if (mark) marks.set(address(u16(body, 0), u16(body, 2)), mark);
    }
  }
  return marks;
}

function wholly(style: Exclude<Style, null>): Mark {
  return { struck: style === 'struck', plain: '' };
}

/** Null: no part of the text is raised, sunk or struck out. */
function partly(
  { text, runs }: RichText,
  own: Style,
  fontAt: (index: number) => Style,
): Mark | null {
  const parts = [
    { from: 0, style: own },
    ...runs.map(({ from, font }) => ({ from, style: fontAt(font) })),
  ];
  const pieces = parts.map(({ from, style }, at) => {
    return { style, text: text.slice(from, parts[at + 1]?.from ?? text.length) };
  });
  const marked = pieces.filter((one) => one.style !== null && one.text !== '');
  if (marked.length === 0) return null;
  return {
    struck: marked.some(({ style }) => style === 'struck'),
    plain: pieces.map((one) => (one.style === null ? one.text : '')).join(''),
  };
}

function nameIn(body: Uint8Array): string {
  const wide = ((body[7] ?? 0) & 1) !== 0;
  const letters = body.subarray(8, 8 + (body[6] ?? 0) * (wide ? 2 : 1));
  return wide ? utf16(letters) : latin1(letters);
}
