import type { Issue } from '../../issue.ts';

/** The marks that git writes between two versions of the same lines. */
const MERGE = /^(?:<{7} |={7}$|>{7} )/;

/** A file named .csv that holds something else: said once, and not column by column. */
export function noTable(file: string, bytes: Uint8Array, text: string | null): Issue | null {
  const at = (what: 'empty' | 'web-page' | 'workbook' | 'merge', line: number): Issue => ({
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
  if (text === null) return null;
  if (text.trim() === '') return at('empty', 1);
  if (/^\ufeff?\s*<(?:!doctype|html|table|\?xml)/i.test(text)) return at('web-page', 1);
  const merge = text.split('\n').findIndex((line) => MERGE.test(line));
  return merge === -1 ? null : at('merge', merge + 1);
}
