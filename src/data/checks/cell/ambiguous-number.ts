import type { Fault } from '../../issue.ts';

/**
 * 19.630 is nineteen thousand to a Vietnamese reader and not quite twenty to a
 * computer; 19,630 the other way round. Nobody may choose for the editor. A real
 * third decimal is told by a fourth: 19.637 is written 19.6370.
 */
export function ambiguousNumber(cell: string): Fault | null {
  const match = /^(<~|[><~])?([1-9]\d{0,2})[.,](\d{3})$/.exec(cell);
  if (!match) return null;
  const [, mark = '', first = '', tail = ''] = match;
  const head = mark + first;
  return {
    code: 'ambiguous-number',
    asWhole: head + tail,
    asDecimal: tail.endsWith('0')
      ? `${head}.${tail.replace(/0+$/, '') || '0'}`
      : `${head}.${tail}0`,
  };
}
