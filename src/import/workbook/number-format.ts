import type { Cell, NumberFormat } from './cell.ts';

/** Reads "#,##0.00" or "0%": how many decimals are printed, and whether as a per cent. */
export function numberFormat(code: string | undefined): NumberFormat {
  const [section = ''] = (code ?? '').split(';');
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  const percent = bare.includes('%');
  if (!/[0#?]/.test(bare) || /e[+-]/i.test(bare)) return { percent, decimals: null };
  const [, fraction = ''] = /\.([0#?]+)/.exec(bare) ?? [];
  const least = fraction.replace(/[^0]/g, '').length;
  return { percent, decimals: { least, most: fraction.length } };
}

/**
 * A number as the workbook prints it: what a source prints is what we publish,
 * so 0.99624 in a cell formatted 0.00% is 99.62. A per cent sign is left off.
 */
export function printed({ value, format }: Extract<Cell, { kind: 'number' }>): string {
  // Fifteen digits are what a spreadsheet keeps; beyond them stands binary noise.
  const shown = Number((format.percent ? value * 100 : value).toPrecision(15));
  if (!format.decimals) return plain(shown);
  const { least, most } = format.decimals;
  const rounded = roundHalfUp(shown, most).toFixed(most);
  const surplus = new RegExp(`0{0,${String(most - least)}}$`);
  return most > least ? rounded.replace(surplus, '').replace(/\.$/, '') : rounded;
}

/** As spreadsheets round: 2.5 to 3, and 1.005 to 1.01 although its bits lie below. */
function roundHalfUp(value: number, decimals: number): number {
  const sign = value < 0 ? -1 : 1;
  const shifted = Math.round(Number(`${plain(Math.abs(value))}e${String(decimals)}`));
  return sign * Number(`${plain(shifted)}e-${String(decimals)}`);
}

function plain(value: number): string {
  return /e/i.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value);
}
