import { expect, it } from 'vitest';
import { expected } from '../../src/data/expected.ts';
import { faultyFolders, issuesOf } from './fixture.ts';

it('programs are told what should stand in the place of each fault', async () => {
  const lines = faultyFolders().map((folder) => {
    const [issue] = issuesOf(folder);
    return `${folder}: ${JSON.stringify(issue && expected(issue.fault))}\n`;
  });
  await expect(lines.join('')).toMatchFileSnapshot('expected.txt');
});
