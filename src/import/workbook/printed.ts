/** How a number stands on the sheet. */
export interface Print {
  /** What the reader of the sheet sees. */
  text: string;
  /** The same as digits with a point, without a per cent sign; null: it is not the number in the cell. */
  said: string | null;
  percent: boolean;
}

/** Words in a format that make the number another one: 125 "nghìn" is 125,000. */
const SCALES = /nghìn|ngàn|triệu|tỷ|tỉ|trăm|chục|‰|^[kmb]$/i;
/** Words and marks in a format that make it less than certain: 125 "(ước)", 125 "+". */
const HEDGES = /[^\p{L}]|ước|khoảng|dựkiến|tạm|trởlên|hơn|gần/iu;

/**
 * A number as the workbook prints it: what a source prints is what we publish, so
 * 0.99624 printed as 99.62% is 99.62. Its print is believed when it is the number itself,
 * rounded: not "-" for 0, ">300" for 300, 1,235 for 1234567, or nothing at all.
 */
export function printOf(value: number, written: string | undefined, format: string): Print {
  const text = (written ?? '').replace(/\s+/g, ' ').trim();
  // Fifteen digits are what a spreadsheet keeps; beyond them stands binary noise.
  const bare = plain(Number(value.toPrecision(15)));
  if (written === undefined || format === 'General')
    return { text: bare, said: bare, percent: false };
  const [, before = '', digits = '', behind = ''] =
    /^([^\d]*)(\d[\d.,\s]*?)[.,]?([^\d]*)$/.exec(text.replace(/[\s\u202f]/g, '')) ?? [];
  const percent = behind.startsWith('%');
  const words = behind.replace(/^%/, '');
  const negative = before === '(' && words === ')';
  const framed = negative || ((before === '' || before === '-') && !HEDGES.test(words));
  // A per cent sign between quotation marks multiplies nothing.
  const sizes = (percent ? [value * 100, value] : [value]).map(Math.abs);
  const size = framed && !SCALES.test(words) ? asPrinted(digits, sizes) : null;
  return { text, said: size === null ? null : `${value < 0 ? '-' : ''}${size}`, percent };
}

/** 1,234.5 or 1.234,5, whichever custom the file follows. */
const CUSTOMS: readonly [RegExp, (digits: string) => string][] = [
  [/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/, (digits) => digits.replaceAll(',', '')],
  [
    /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/,
    (digits) => digits.replaceAll('.', '').replace(',', '.'),
  ],
];

/** The digits with a point for decimals, under the custom that makes them the number; null: under none. */
function asPrinted(digits: string, sizes: readonly number[]): string | null {
  const readings = CUSTOMS.flatMap(([form, read]) => (form.test(digits) ? [read(digits)] : []));
  for (const size of sizes) {
    for (const reading of readings) {
      const decimals = reading.split('.')[1]?.length ?? 0;
      const half = 0.5 * 10 ** -decimals;
      if (Math.abs(Number(reading) - size) <= half * (1 + 1e-9) + size * 1e-14)
        return roundHalfUp(size, decimals);
    }
  }
  return null;
}

/** As spreadsheets round: 2.5 to 3, and 1.005 to 1.01 although its bits lie below. */
function roundHalfUp(size: number, decimals: number): string {
  const digits = plain(Number(size.toPrecision(15)));
  const shifted = Math.round(Number(`${digits}e${String(decimals)}`));
  return Number(`${plain(shifted)}e-${String(decimals)}`).toFixed(decimals);
}

function plain(value: number): string {
  return /e/i.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value);
}
