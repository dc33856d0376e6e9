import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/data/folder.ts';
import { readLedger } from '../../src/editions/ledger.ts';
import { roots } from '../../src/roots.ts';

const files = readFolder(roots.data);
const { editions } = readLedger(files);
const sealed = files.filter(({ file }) => file.startsWith('editions/'));

describe('what was sealed can be downloaded', () => {
  it('of every year there is an edition', () => {
    expect(new Set(editions.map(({ year }) => year)).size).toBeGreaterThan(10);
  });

  it.each(sealed.map(({ file, bytes }) => [file, bytes] as const))(
    '%s, byte for byte',
    (file, bytes) => {
      const served = readFileSync(join(roots.out, 'an-ban', file.slice('editions/'.length)));
      expect(Buffer.compare(served, bytes)).toBe(0);
    },
  );
});
