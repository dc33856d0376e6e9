import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { readDataset, type Dataset } from '../../src/data/dataset.ts';
import { place } from '../../src/data/messages/messages.ts';
import { sound, soundWith, textFile } from './fixture.ts';

function datasetOf(files: RawFile[]): Dataset {
  const reading = readDataset(files);
  if (!reading.ok) throw new Error(reading.issues.map((issue) => place(issue, 'en')).join('\n'));
  return reading.dataset;
}

function rewritten(change: (text: string) => string): RawFile[] {
  return sound().map(({ file, bytes }) => textFile(file, change(new TextDecoder().decode(bytes))));
}

/** The file as Excel saves it where another sign separates cells. */
function separatedBy(separator: ';' | '\t') {
  return (text: string) =>
    text.replaceAll(/("(?:[^"]|"")*"|[^",\n]*)([,\n])/g, (_, cell: string, end: string) => {
      const quoted = cell.includes(separator) && !cell.startsWith('"') ? `"${cell}"` : cell;
      return quoted + (end === ',' ? separator : end);
    });
}

describe('what a spreadsheet does to a file without changing its meaning', () => {
  const dataset = datasetOf(sound());

  it.each<[string, (text: string) => string]>([
    ['a byte-order mark', (text) => `\uFEFF${text}`],
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['accents as characters of their own', (text) => text.normalize('NFD')],
    ['semicolons between the cells', separatedBy(';')],
    ['tabs between the cells', separatedBy('\t')],
    [
      'semicolons, a mark, Windows line ends and accents of their own at once',
      (text) => `\uFEFF${separatedBy(';')(text).replaceAll('\n', '\r\n').normalize('NFD')}`,
    ],
    ['no-break spaces around the cells', (text) => text.replaceAll('\n', '\u00a0\n')],
    ['more empty columns at the end of some rows', (text) => text.replace(/\n(.+)\n/, '\n$1,,,\n')],
    ['empty columns at the end', (text) => text.replaceAll('\n', ',,\n')],
    ['empty columns in the header alone', (text) => text.replace('\n', ',,\n')],
    ['empty rows at the end', (text) => `${text},,,\n\n,,,\n`],
    ['no line end at the end', (text) => text.trimEnd()],
  ])('%s', (_what, change) => {
    expect(datasetOf(rewritten(change))).toEqual(dataset);
  });

  it.each(['utf-16le', 'utf-16be'])('"Unicode Text": tabs, %s and its mark', (encoding) => {
    const files = rewritten((text) => `\uFEFF${separatedBy('\t')(text)}`).map(({ file, bytes }) => {
      const units = Buffer.from(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
        'utf16le',
      );
      return { file, bytes: encoding === 'utf-16le' ? units : units.swap16() };
    });
    expect(datasetOf(files)).toEqual(dataset);
  });

  it('does not hide that decomposed accents were really there', () => {
    const names = sound().find(({ file }) => file === 'fields.csv');
    const text = new TextDecoder().decode(names?.bytes);
    expect(text.normalize('NFD')).not.toBe(text);
  });
});

describe('faults in several files', () => {
  const folders = [
    'tile-taken',
    'duplicate-key-register',
    'bad-period-calendar',
    'negative-number',
    'not-in-list-class',
  ];
  const reading = readDataset(soundWith(...folders));

  it('are all reported in one run, in the order of files and lines', () => {
    const issues = reading.ok ? [] : reading.issues;
    expect(issues.map((issue) => `${issue.fault.code}: ${place(issue, 'en')}`)).toEqual([
      'negative-number: 2019/cases.csv, line 2, column late (O)',
      'bad-period: 2019/offices.csv, line 2, column period (B)',
      'not-in-list: 2019/scores.csv, line 4, column class (H)',
      'duplicate-key: fields.csv, line 4, column id (A)',
      'tile-taken: units.csv, line 10, column tile_row (P)',
    ]);
  });

  it('of one file come by line, whatever kind of rule finds them', () => {
    const [header = '', row = ''] = csvOf('2019/tasks.csv').split('\n');
    const unknown = row.replace('ben-mo', 'ben-ma');
    const worded = row.replace('38', 'nhiều');
    const both = readDataset([
      ...sound().filter(({ file }) => file !== '2019/tasks.csv'),
      textFile('2019/tasks.csv', [header, unknown, worded].join('\n')),
    ]);
    const issues = both.ok ? [] : both.issues;
    expect(issues.map(({ fault, line }) => `${fault.code} ${String(line)}`)).toEqual([
      'unknown-reference 2',
      'bad-number 3',
    ]);
  });

  it('in one row are all reported, from left to right', () => {
    const [header = '', row = ''] = csvOf('2019/tasks.csv').split('\n');
    const bad = row.replace('ben-mo,2019,40', 'ben-mo,năm 2019,4O').replace('95', '95%');
    const two = readDataset([
      ...sound().filter(({ file }) => file !== '2019/tasks.csv'),
      textFile('2019/tasks.csv', `${header}\n${bad}\n`),
    ]);
    const issues = two.ok ? [] : two.issues;
    expect(issues.map(({ fault, column }) => `${fault.code} ${column?.letter ?? ''}`)).toEqual([
      'bad-period B',
      'bad-number C',
      'bad-number E',
    ]);
  });
});

function csvOf(name: string): string {
  return new TextDecoder().decode(sound().find(({ file }) => file === name)?.bytes);
}

describe('a dataset', () => {
  const dataset = datasetOf(sound());

  it('knows its years from the rows that say something', () => {
    expect(dataset.years).toEqual([2018, 2019]);
  });

  it('does not depend on the order of the files, nor of the columns', () => {
    expect(datasetOf(sound().reverse()).figures.size).toBe(dataset.figures.size);
    const [header = '', ...rows] = csvOf('fields.csv').trim().split('\n');
    const backwards = [header, ...rows].map((line) => line.split(',').reverse().join(','));
    const turned = datasetOf([
      ...sound().filter(({ file }) => file !== 'fields.csv'),
      textFile('fields.csv', backwards.join('\n')),
    ]);
    expect(turned.fields).toEqual(dataset.fields);
  });

  it('has what site.csv says, in both languages', () => {
    expect(dataset.site['name']).toEqual({
      vi: 'Công khai cải cách hành chính Bến Mơ',
      en: 'Administrative reform of Bến Mơ in the open',
    });
  });

  it('has the names of a unit in order of time', () => {
    expect(dataset.unitNames.get('suoi-ngoc')?.map(({ name_vi }) => name_vi)).toEqual([
      'Huyện Suối Ngọc',
      'Thị xã Suối Ngọc',
      'Thành phố Suối Ngọc',
    ]);
  });

  it('gives an inspection and a finding the year of their folder', () => {
    expect(dataset.inspections.map(({ id, year, units }) => ({ id, year, units }))).toEqual([
      { id: 'kiem-tra-2019', year: 2019, units: ['doi-che', 'so-nang'] },
    ]);
    expect(dataset.findings.map(({ id, year, units }) => ({ id, year, units }))).toEqual([
      { id: '2019-1', year: 2019, units: ['doi-che'] },
      { id: '2019-2', year: 2019, units: [] },
    ]);
  });
});
