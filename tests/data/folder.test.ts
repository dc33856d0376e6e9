import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { readFolder } from '../../src/data/folder.ts';

describe('a data folder that is not there', () => {
  it('is reported as its missing tables', () => {
    const reading = readDataset(readFolder('tests/data/no-such-folder'));
    const missing = reading.ok ? [] : reading.issues.map(({ file }) => file);
    expect(missing).toContain('units.csv');
    expect(missing).toContain('sources.csv');
  });
});
