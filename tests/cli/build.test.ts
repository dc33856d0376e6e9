import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOf, runCommand } from './run-command.ts';

let place = '';
let remove: () => void;

beforeEach(() => {
  ({ folder: place, remove } = copyOf('tests/fixtures/sound'));
});
afterEach(() => remove());

const build = (killAfter?: number) =>
  runCommand('build', [], { data: place, out: join(place, 'site') }, killAfter);

/** The site of last year, as far as this test is concerned. */
function published(folder: string): void {
  mkdirSync(join(place, folder), { recursive: true });
  writeFileSync(join(place, folder, 'index.html'), 'năm ngoái');
}
const page = () => readFileSync(join(place, 'site', 'index.html'), 'utf8');

describe('a build that does not end well leaves the published site as it was', () => {
  it.each([200, 800, 1600])('killed after %i ms', async (moment) => {
    published('site');
    await build(moment);
    expect(page()).toBe('năm ngoái');
  });

  it('stopped while the new site was being put in place, it is put right by the next one', async () => {
    published('site.old');
    writeFileSync(join(place, 'fields.csv'), 'hỏng');
    const { code } = await build();
    expect([code, page()]).toEqual([1, 'năm ngoái']);
  });

  it('refused because a sealed value was changed', async () => {
    published('site');
    await runCommand('seal', ['2018', '--reason', 'Công bố lần đầu.'], { data: place });
    const path = join(place, '2018/scores.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('71.5', '75.1'));
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err).toContain('"71.5" → "75.1"');
    expect(page()).toBe('năm ngoái');
  });

  it('refused because a year was never sealed, on a site that is not a sample', async () => {
    const site = join(place, 'site.csv');
    writeFileSync(site, readFileSync(site, 'utf8').replace('sample,yes,yes', 'sample,no,no'));
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err).toContain('npm run seal -- 2019');
    expect(existsSync(join(place, 'site'))).toBe(false);
  });
});
