import { separatorsIn } from '../../csv/separator.ts';
import type { Issue, NoTable } from '../../issue.ts';

/** The marks that git writes between two versions of the same lines. */
const MERGE = /^(?:<{7} |={7}$|>{7} )/;

/** What ends a line nowhere but in some programs. */
const LINE_ENDS = /[\u0085\u2028\u2029]/;

/** A file named .csv that holds something else: said once, and not column by column. */
export function noTable(file: string, bytes: Uint8Array, text: string | null): Issue | null {
  const at = (what: NoTable, line: number): Issue => ({
    fault: { code: 'no-table', what },
    file,
    line,
    column: null,
    found: text?.split('\n')[line - 1]?.slice(0, 80) ?? null,
  });
  // "PK": a zip, as workbooks are; D0 CF: those of before 2007.
  const [a, b, c, d] = bytes;
  if ((a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11))
    return { ...at('workbook', 1), found: null };
  const full = bytes.findLastIndex((byte) => byte !== 0) + 1;
  if (full > 0 && full < bytes.length && !bytes.subarray(0, full).includes(0))
    return at('cut', lineOfEnd(bytes.subarray(0, full)));
  if (text === null) return null;
  if (text.trim() === '') return at('empty', 1);
  if (/^\ufeff?\s*<(?:!doctype|html|table|\?xml)/i.test(text)) return at('web-page', 1);
  const [header = ''] = text.trimStart().split('\n');
  if (LINE_ENDS.test(header)) return { ...at('line-ends', 1), found: null };
  if (separatorsIn(header).length === 0 && header.split('|').length > 2) return at('bars', 1);
  const merge = text.split('\n').findIndex((line) => MERGE.test(line));
  return merge === -1 ? null : at('merge', merge + 1);
}

function lineOfEnd(bytes: Uint8Array): number {
  return bytes.reduce(
    (line, byte, at) => (byte === 0x0a && at < bytes.length - 1 ? line + 1 : line),
    1,
  );
}
