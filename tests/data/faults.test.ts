import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import type { Issue } from '../../src/data/issue.ts';
import { message, place } from '../../src/data/messages/messages.ts';
import type { Language } from '../../src/data/text.ts';
import { FAULTS } from './faults.ts';
import { faultyFolders, issuesOf, sound } from './fixture.ts';

const cases = Object.entries(FAULTS).flatMap(([code, places]) =>
  Object.entries(places).map(([folder, where]) => ({ code, folder, where })),
);

/** All that is said of the faults of all fixtures, as an editor reads it. */
function spoken(language: Language): string {
  const said = (issue: Issue) => {
    const { problem, remedy } = message(issue, language);
    return `  ${place(issue, language)}\n  ${problem}\n  → ${remedy}`;
  };
  const blocks = cases.map(({ folder }) => [folder, ...issuesOf(folder).map(said)].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

describe('the faultless province', () => {
  it('is read without an issue', () => {
    const reading = readDataset(sound());
    expect(reading.ok ? [] : reading.issues).toEqual([]);
  });
});

describe('each fault', () => {
  it('has a fixture, and each fixture is tried', () => {
    expect(cases.map(({ folder }) => folder).sort()).toEqual(faultyFolders());
  });

  it('has a fixture if it has a rule of its own in src/data/checks', () => {
    const rules = globSync('src/data/checks/*/*.ts').map((file) => basename(file, '.ts'));
    expect(rules.filter((rule) => !(rule in FAULTS))).toEqual([]);
  });

  it.each(cases)('$folder is found once, in its place', ({ code, folder, where }) => {
    const found = issuesOf(folder).map((issue) => `${issue.fault.code}: ${place(issue, 'en')}`);
    expect(found).toEqual([`${code}: ${where}`]);
  });
});

describe('the editor is told what is wrong and how to mend it', () => {
  it('in Vietnamese', () => expect(spoken('vi')).toMatchFileSnapshot('messages.vi.txt'));
  it('in English', () => expect(spoken('en')).toMatchFileSnapshot('messages.en.txt'));
});
