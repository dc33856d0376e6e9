import { expect, test, vi } from 'vitest';
import { madeProvince, NEW_PROVINCE, OLD_PROVINCE, type Made } from '../cli/made-province.ts';
import { runCommand } from '../cli/run-command.ts';
import { deadLinks, outlinesOf } from './outlines.ts';

test('a province of departments and communes is built while it has no figure, and with its first year', async () => {
  const made = await madeProvince(NEW_PROVINCE, async (roots) => {
    expect(await addressesOf(roots)).not.toContain('/2026/');
  });
  expect(await addressesOf(made.roots)).toContain('/2026/');
  made.remove();
});

test('a province of districts is built with its first year', async () => {
  const made = await madeProvince(OLD_PROVINCE);
  expect(await addressesOf(made.roots)).toEqual(
    expect.arrayContaining(['/2019/', '/2019/doi-che/', '/don-vi/thanh-pho-song-trong/']),
  );
  made.remove();
});

/** Builds the province, sees that nothing in it leads nowhere, and says what pages it has. */
async function addressesOf(roots: Made['roots']): Promise<string[]> {
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
