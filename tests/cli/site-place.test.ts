import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { putBack, putInPlace } from '../../src/cli/write/put-in-place.ts';
import { sitePlace } from '../../src/cli/write/site-place.ts';

let desk = '';
beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), 'cho-dat-'));
  return () => rmSync(desk, { recursive: true, force: true });
});

function folder(name: string): string {
  mkdirSync(join(desk, name), { recursive: true });
  return join(desk, name);
}

/** A folder with a page in it. */
function site(name: string, words: string): string {
  writeFileSync(join(folder(name), 'index.html'), words);
  return join(desk, name);
}
const home = (place: string) => readFileSync(join(place, 'index.html'), 'utf8');

describe('where a site may be put', () => {
  it.each([
    ['a folder that is not there yet', 'dist', () => undefined],
    ['an empty one', 'dist', () => mkdirSync(join(desk, 'dist'))],
    ['one with a site', 'dist', () => site('dist', 'cũ')],
  ])('%s', (_what, name, prepare) => {
    prepare();
    expect(sitePlace(join(desk, name), [])).toEqual({ ok: true, folder: join(desk, name) });
  });

  it('is what a link leads to, and the link stays', () => {
    const real = site('kho/ban-1', 'cũ');
    site('kho/ban-1.next', 'mới');
    const link = join(desk, 'dist');
    symlinkSync(real, link);
    const place = sitePlace(link, []);
    expect(place).toEqual({ ok: true, folder: real });
    putInPlace(real);
    expect([lstatSync(link).isSymbolicLink(), home(link)]).toEqual([true, 'mới']);
  });

  it.each([
    ['a file', 'index.html', () => site('', 'một tệp'), /ở đó có một tệp/],
    [
      'other files',
      'a',
      () => writeFileSync(join(folder('a'), 'thu.txt'), ''),
      /không có index\.html/,
    ],
    ['nowhere', 'l', () => symlinkSync(join(desk, 'x'), join(desk, 'l')), /tới một nơi không có/],
    ['what must be kept', '.', () => mkdirSync(join(desk, 'data')), /sẽ mất khi trang được thay/],
  ])('not: %s', (_what, name, prepare, said) => {
    prepare();
    const place = sitePlace(join(desk, name), [join(desk, 'data')]);
    expect(place).toEqual({ ok: false, said: expect.stringMatching(said) as string });
  });

  it.runIf(existsSync('/proc/self/mountinfo'))('not: a mount point', () => {
    expect(sitePlace('/proc', [])).toEqual({
      ok: false,
      said: expect.stringContaining(
        'SITE_OUT là một thư mục ở trong, thí dụ /proc/trang',
      ) as string,
    });
  });
});

it('a site that stands aside because a build was stopped there is put back', () => {
  site('dist.old', 'cũ');
  putBack(join(desk, 'dist'));
  expect(home(join(desk, 'dist'))).toBe('cũ');
});

it('where the new one cannot be put, the old one stands', () => {
  const place = site('dist', 'cũ');
  expect(() => putInPlace(place)).toThrow();
  expect(home(place)).toBe('cũ');
});
