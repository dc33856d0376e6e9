import { expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { expected } from '../../src/data/expected.ts';
import { faultyFolders, soundWith } from './fixture.ts';

it('programs are told what should stand in the place of each fault', async () => {
  const lines = faultyFolders().map((folder) => {
    const reading = readDataset(soundWith(folder));
    const [issue] = reading.ok ? [] : reading.issues;
    return `${folder}: ${JSON.stringify(issue && expected(issue.fault))}\n`;
  });
  await expect(lines.join('')).toMatchFileSnapshot('expected.txt');
});
