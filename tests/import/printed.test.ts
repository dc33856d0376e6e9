import { SSF } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { printOf } from '../../src/import/workbook/printed.ts';

const formatted = SSF as { format: (format: string, value: number) => string };
const print = (value: number, format: string) =>
  printOf(value, formatted.format(format, value), format);

it.each([
  [0.996244, '0.00%', '99.62'],
  [0.5, '0%', '50'],
  [1234, '#,##0', '1234'],
  [1234, '# ##0', '1234'],
  [91.4, '0.00', '91.40'],
  [91, '0.##', '91'],
  [1.005, '0.00', '1.01'],
  [0.1 + 0.2, 'General', '0.3'],
  [1234.5, '#,##0.0" điểm"', '1234.5'],
  [91.47, '0.00" %"', '91.47'],
  [-5, '#,##0_);(#,##0)', '-5'],
  [7, '00', '7'],
])('%d formatted %s says %s', (value, format, said) => {
  expect(print(value, format).said).toBe(said);
});

it.each([
  [0, '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', '-'],
  [300, '">"0', '>300'],
  [5, ';;;', ''],
  [1_234_567, '#,##0,', '1,235'],
  [125, '0" nghìn"', '125 nghìn'],
  [3, '"Q"0', 'Q3'],
])('%d formatted %s prints "%s", which is not that number', (value, format, text) => {
  expect(print(value, format)).toMatchObject({ text, said: null });
});

it('reads a number printed the Vietnamese way, as an .ods keeps it', () => {
  expect(printOf(1234.5, '1.234,50', '#,##0.00').said).toBe('1234.50');
  expect(printOf(0.9962, '99,62%', '0.00%')).toMatchObject({ said: '99.62', percent: true });
});
