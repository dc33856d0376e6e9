import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write/whole-file.ts';

it('puts the new content in place of the old and leaves nothing beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whole-file-'));
  const path = join(folder, '2019', 'cases.csv');
  writeWhole(path, 'cũ\n');
  writeWhole(path, 'mới\n');
  expect(readFileSync(path, 'utf8')).toBe('mới\n');
  expect(readdirSync(join(folder, '2019'))).toEqual(['cases.csv']);
});
