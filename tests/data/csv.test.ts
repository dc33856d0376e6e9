import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../src/data/csv/csv.ts';
import { textFile } from './fixture.ts';

/** [line, …cells] of each row, header first. */
function rows(text: string): (string | number)[][] {
  const reading = readCsv(textFile('trial.csv', text));
  if (!reading.ok) throw new Error('broken quotes');
  const { header, rows } = reading.table;
  return [header, ...rows.map(({ line, cells }) => [line, ...cells])];
}

describe('the line of a row is the one an editor sees', () => {
  it('after a cell that runs over several lines', () => {
    expect(rows('a,b\n1,"one\ntwo\nthree"\n3,4\n')).toEqual([
      ['a', 'b'],
      [2, '1', 'one\ntwo\nthree'],
      [5, '3', '4'],
    ]);
  });

  it('of the header too', () => {
    const reading = readCsv(textFile('trial.csv', '\n,\na,b\n1,2\n'));
    expect(reading.ok && reading.table.headerLine).toBe(3);
    expect(reading.ok && reading.table.rows[0]?.line).toBe(4);
  });

  it('after empty lines', () => {
    expect(rows('a,b\n\n\n1,2\n,\n3,4')).toEqual([
      ['a', 'b'],
      [4, '1', '2'],
      [6, '3', '4'],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('whatever ends the lines: %j', (end) => {
    const text = ['a,b', '1,"one', 'two"', '3,4', ''].join(end);
    expect(rows(text)).toEqual([
      ['a', 'b'],
      [2, '1', 'one\ntwo'],
      [4, '3', '4'],
    ]);
  });

  it('even when lines end in several ways in one file', () => {
    expect(rows('a,b\r\n1,2\n3,4\r\n')).toEqual([
      ['a', 'b'],
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });
});

describe('a cell is a string', () => {
  it('with its zeros, points and signs as they stand', () => {
    expect(rows('a,b\n007,19.630\n')).toEqual([
      ['a', 'b'],
      [2, '007', '19.630'],
    ]);
  });

  it('without the blanks around it, but with those inside', () => {
    expect(rows('a,b\n  Đồi  Chè , x\u00a0\n')).toEqual([
      ['a', 'b'],
      [2, 'Đồi  Chè', 'x'],
    ]);
  });

  it('in which doubled quotation marks are one', () => {
    expect(rows('a,b\n1,"nói ""hơn hai tuần"", rồi thôi"\n')).toEqual([
      ['a', 'b'],
      [2, '1', 'nói "hơn hai tuần", rồi thôi'],
    ]);
  });
});

describe('quotation marks', () => {
  const lineOfFault = (text: string) => {
    const reading = readCsv(textFile('trial.csv', text));
    return reading.ok ? null : reading.issues[0]?.line;
  };

  it.each([
    ['that stay open, where they open', 'a,b\n1,2\n"x\ny","z\n3,4\n', 4],
    ['in the middle of a cell', 'a,b\n1,x"y\n', 2],
    ['with a letter behind the last', 'a,b\n1,"x"y\n', 2],
    ['with a blank before the first', 'a,b\n1, "x,y"\n', 2],
  ])('%s are refused', (_what, text, line) => expect(lineOfFault(text)).toBe(line));

  it('around every cell change nothing', () => {
    expect(rows('"a";"b"\n"1";"x;y"\n')).toEqual([
      ['a', 'b'],
      [2, '1', 'x;y'],
    ]);
  });
});

describe('what is written', () => {
  it('is read again as it was, whatever its cells hold', () => {
    const cells = ['a, b', 'một\nhai', 'nói "vậy"', ''];
    expect(rows(writeCsv(['a', 'b', 'c', 'd'], [cells]))).toEqual([
      ['a', 'b', 'c', 'd'],
      [2, ...cells],
    ]);
  });
});

it('the sign with which DOS ended a file is no cell', () => {
  const bytes = new TextEncoder().encode('id,name_vi\r\nao-ca,Ao cá\r\n\u001a');
  const reading = readCsv({ file: 'x.csv', bytes });
  expect(reading.ok && reading.table.rows.map(({ cells }) => cells)).toEqual([['ao-ca', 'Ao cá']]);
});
