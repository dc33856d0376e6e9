import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { badUnitId } from '../../src/data/checks/cell/bad-id.ts';

it('no unit can be called like another page of a year, which stands at the same address', () => {
  const beside = readdirSync('src/pages/[...locale]/[year]')
    .map((name) => name.replace(/\.astro$/, ''))
    .filter((name) => name !== 'index' && !name.startsWith('['));
  expect(beside.length).toBeGreaterThan(1);
  for (const name of beside) expect(badUnitId(name), name).not.toBeNull();
});
