import { describe, expect, it } from 'vitest';
import { garbledText } from '../../../src/data/checks/cell/garbled-text.ts';
import { readCsv } from '../../../src/data/csv/csv.ts';
import { readFolder } from '../../../src/data/folder.ts';
import { fromMisreadUtf8 } from '../../../src/data/csv/legacy/mojibake.ts';
import { tcvn3, vni } from './encode.ts';

describe('words that were not converted to Unicode', () => {
  const name = 'huyện U Minh Thượng (theo QĐ-UBND, 12 xã)';
  const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode(name));

  it.each([
    ['tcvn3', tcvn3(name)],
    ['vni', vni(name)],
    ['utf-8', misread],
  ])('are found: %s', (was, cell) => {
    expect(garbledText(cell)).toEqual({ code: 'garbled-text', was, meant: name });
  });

  it('are found as they come out of a machine with the Vietnamese code page', () => {
    const word = new TextDecoder('windows-1258').decode(new TextEncoder().encode('Xã'));
    expect(fromMisreadUtf8(word)).toBe('Xã');
  });
});

describe('what is not taken for them', () => {
  it.each([
    'Zürich',
    'Café de la Réunion',
    'naïve',
    '120 m²',
    '30 °C',
    '«văn bản»',
    '© 2019',
    'España',
  ])('%s', (cell) => expect(garbledText(cell)).toBeNull());

  it('any cell of the published data', () => {
    const cells = readFolder('data').flatMap((file) => {
      const reading = readCsv(file);
      return reading.ok ? reading.table.rows.flatMap((row) => row.cells) : [];
    });
    expect(cells.filter((cell) => garbledText(cell) !== null)).toEqual([]);
  });
});
