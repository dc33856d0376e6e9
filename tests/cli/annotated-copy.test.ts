import { describe, expect, it } from 'vitest';
import { annotatedCopy } from '../../src/cli/write/annotated-copy.ts';
import { readCsv, type RawFile } from '../../src/data/csv/csv.ts';
import { readDataset } from '../../src/data/dataset.ts';
import type { Issue } from '../../src/data/issue.ts';
import { soundWith, textFile } from '../data/fixture.ts';

function issuesOf(files: readonly RawFile[]): readonly Issue[] {
  const reading = readDataset(files);
  return reading.ok ? [] : reading.issues;
}

/** Line and first cell of each row of the copy, where that cell is filled. */
function said(copy: string): [number, string][] {
  const reading = readCsv(textFile('copy.csv', copy));
  if (!reading.ok) throw new Error('the copy cannot be read');
  const { header, rows } = reading.table;
  return [{ line: 1, cells: header }, ...rows].flatMap(({ line, cells: [first = ''] }) =>
    first === '' ? [] : [[line, first] as [number, string]],
  );
}

function copyOf(text: string): string {
  const file = textFile('fields.csv', text);
  const others = soundWith().filter((other) => other.file !== 'fields.csv');
  const own = issuesOf([...others, file]).filter((issue) => issue.file === 'fields.csv');
  return annotatedCopy(file, own, 'en');
}

describe('a copy with the problems beside each row', () => {
  it('says them where they are, on the line they had', () => {
    const copy = copyOf('id,name_vi,name_en\ndat-dai,"Đất\nđai",Land\nHộ tịch,Hộ tịch,\n');
    expect(said(copy)).toEqual([
      [1, 'PROBLEM'],
      [
        4,
        '[id] "Hộ tịch" cannot be an id. → Ids have lower-case plain letters, digits and single hyphens, 60 at most, such as an-minh. | [name_en] The cell is empty, but this column needs a value. → Fill in what the source says.',
      ],
    ]);
  });

  it('says in the header what is wrong with the header, and keeps the separator', () => {
    const copy = copyOf('id;name_vi\ndat-dai;Đất đai\n');
    expect(said(copy)).toEqual([
      [1, expect.stringMatching(/^PROBLEM: The column "name_en" is missing\./) as string],
    ]);
    expect(copy).toMatch(/";id;name_vi\n;dat-dai;Đất đai\n$/);
  });

  it('begins with the mark by which Excel knows the accents', () => {
    expect(copyOf('id,name_vi,name_en\n').charCodeAt(0)).toBe(0xfeff);
  });

  it('keeps what is readable of a file with a line in another encoding', () => {
    const file = soundWith('not-utf-8').find(({ file }) => file === 'fields.csv');
    const copy = file ? annotatedCopy(file, [], 'vi') : '';
    expect(copy).toMatch(/,dat-dai,Đất đai,Land\n/);
    expect(copy).toMatch(/Straße für Bürger\n,ho-tich,Hộ tịch,Civil status\n$/);
  });

  it('keeps what nobody can parse', () => {
    expect(copyOf('id,name_vi,name_en\na,"b,c\nd,e,f\n')).toMatch(/,a,"b,c\n,d,e,f\n$/);
  });
});

describe('a copy put back into data/', () => {
  const folders = ['bad-number-words', 'duplicate-key', 'extra-column', 'bad-period-order'];

  it.each(folders)('%s: is told to lose the column, and has the faults it had', (folder) => {
    const files = soundWith(folder);
    const issues = issuesOf(files);
    const copies = files.map((file) => {
      const own = issues.filter((issue) => issue.file === file.file);
      return own.length > 0 ? textFile(file.file, annotatedCopy(file, own, 'vi')) : file;
    });
    const faults = (of: readonly Issue[]) => of.map(({ fault, line }) => [line, fault.code]);
    expect(faults(issuesOf(copies)).sort()).toEqual(
      [[1, 'problem-column'], ...faults(issues)].sort(),
    );
  });
});
