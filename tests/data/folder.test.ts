import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write/whole-file.ts';
import { readDataset } from '../../src/data/dataset.ts';
import { readContent, readFolder } from '../../src/data/folder.ts';

describe('a data folder that is not there', () => {
  it('is reported as its missing tables', () => {
    const reading = readDataset(readFolder('tests/data/no-such-folder'));
    const missing = reading.ok ? [] : reading.issues.map(({ file }) => file);
    expect(missing).toContain('units.csv');
    expect(missing).toContain('sources.csv');
  });
});

it('what systems and office programs leave behind is passed over, in editions too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rac-'));
  const litter = [
    'desktop.ini',
    'Thumbs.db',
    '.DS_Store',
    '~$cases.xlsx',
    '~WRL0001.tmp',
    '._a.csv',
  ];
  for (const place of ['', '2019', 'editions/2019-1', 'content/vi/years']) {
    for (const name of litter) writeWhole(join(folder, place, name), 'x');
  }
  writeWhole(join(folder, '2019/cases.csv'), 'x');
  expect(readFolder(folder).map(({ file }) => file)).toEqual(['2019/cases.csv']);
  expect(readContent(join(folder, 'content'))).toEqual([]);
  rmSync(folder, { recursive: true });
});
