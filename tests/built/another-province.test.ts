import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { madeProvince, NEW_PROVINCE, OLD_PROVINCE, type Made } from '../cli/made-province.ts';
import { runCommand } from '../cli/run-command.ts';
import { SAMPLE_FOLDER } from '../sample/write.ts';
import { countryOf } from './country.ts';
import { deadLinks, outlinesOf } from './outlines.ts';

/** What was made and built, by the id of the province; the country is made of them. */
const made = new Map<string, Made>();
const desk = mkdtempSync(join(tmpdir(), 'cac-tinh-'));
afterAll(() => {
  for (const one of made.values()) one.remove();
  rmSync(desk, { recursive: true, force: true });
});

test('a province of departments and communes is built while it has no figure, and with its first year', async () => {
  const province = await madeProvince(NEW_PROVINCE, async (roots) => {
    expect(await addressesOf(roots)).not.toContain('/2026/');
  });
  made.set('may-trang', province);
  expect(await addressesOf(province.roots)).toContain('/2026/');
});

test('a province of districts is built with its first year', async () => {
  const province = await madeProvince(OLD_PROVINCE);
  made.set('song-trong', province);
  expect(await addressesOf(province.roots)).toEqual(
    expect.arrayContaining(['/2019/', '/2019/doi-che/', '/don-vi/thanh-pho-song-trong/']),
  );
});

describe('a country of them and the sample', () => {
  countryOf(desk, () => [
    ...[...made].map(([province, { folder }]) => ({ province, folder })),
    { province: 'song-may', folder: SAMPLE_FOLDER },
  ]);
});

/** Builds the province, sees that nothing in it leads nowhere, and says what pages it has. */
async function addressesOf(roots: Made['roots']): Promise<string[]> {
  markAsMadeUp(roots.data);
  vi.stubEnv('SITE_PNG', 'no');
  vi.stubEnv('SITE_COPIES', 'no');
  const { code, err } = await runCommand('build', [], roots);
  vi.unstubAllEnvs();
  expect([code, err]).toEqual([0, '']);
  const outlines = outlinesOf(roots.out);
  // Pictures take most of the time of a build, and are left out of this one.
  const dead = deadLinks(outlines, roots.out).filter((link) => !link.endsWith('.png'));
  const astray = outlines.flatMap(({ address, ids, references }) =>
    references.filter((id) => !ids.includes(id)).map((id) => `${address}#${id}`),
  );
  expect([...dead, ...astray]).toEqual([]);
  return outlines.map(({ address }) => address);
}

function markAsMadeUp(data: string): void {
  const site = join(data, 'site.csv');
  writeFileSync(site, readFileSync(site, 'utf8').replace('sample,no,no', 'sample,yes,yes'));
}
