import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { sha256 } from '../../src/editions/checksum.ts';
import { keptFrom, type Kept } from '../../src/kept/kept.ts';

const desk = mkdtempSync(join(tmpdir(), 'giu-lai-'));
afterAll(() => {
  rmSync(desk, { recursive: true });
});
const [before, after] = [join(desk, 'before'), join(desk, 'after')];
const notes = join(desk, 'cache/notes.json');
const page = join(before, 'trang.html');
const copy = join(before, 'trang.html.br');

/** A site before with one page and its copy, made of "nguồn" with the tools v1. */
beforeEach(() => {
  for (const site of [before, after]) {
    rmSync(site, { recursive: true, force: true });
    mkdirSync(site);
  }
  writeFileSync(page, 'trang');
  writeFileSync(copy, 'bản nén');
  const kept = keptWith('v1');
  kept.note('nguồn', { '': sha256('trang'), '.br': sha256('bản nén'), '.gz': null });
  kept.save();
});

function keptWith(tools: string): Kept {
  return keptFrom({ before, after, notes }, tools);
}

/** What a build finds in the new site after it asked for what was made of these bytes. */
function taken(sum: string, tools = 'v1'): string[] {
  keptWith(tools).take('trang.html', sum);
  const files = ['trang.html', 'trang.html.br', 'trang.html.gz'].map((name) => join(after, name));
  return files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
}

it('what was made of the same bytes with the same tools is put into the new site', () => {
  expect(taken('nguồn')).toEqual(['trang', 'bản nén']);
});

it('what was made of other bytes, or with other tools, is not', () => {
  expect([taken('nguồn khác'), taken('nguồn', 'v2')]).toEqual([[], []]);
});

it('nothing is, where one file was changed or lost since', () => {
  writeFileSync(copy, 'bản nén bị sửa');
  expect(taken('nguồn')).toEqual([]);
  rmSync(copy);
  expect(taken('nguồn')).toEqual([]);
});

it('what stands there already gives way, and the site before stays as it is', () => {
  writeFileSync(join(after, 'trang.html'), 'trang chưa xong');
  expect(taken('nguồn')).toEqual(['trang', 'bản nén']);
  expect(readFileSync(page, 'utf8')).toBe('trang');
});

it('it is the same file, not written again', () => {
  taken('nguồn');
  expect(statSync(join(after, 'trang.html')).ino).toBe(statSync(page).ino);
});

it('what was taken is noted for the next build', () => {
  const kept = keptWith('v1');
  kept.take('trang.html', 'nguồn');
  kept.save();
  expect(taken('nguồn')).toEqual(['trang', 'bản nén']);
});

it('notes that cannot be read are no notes, and those of a build replace those before', () => {
  const written = readFileSync(notes, 'utf8');
  writeFileSync(notes, '{"tools": "v1", "su');
  expect(taken('nguồn')).toEqual([]);
  writeFileSync(notes, written);
  keptWith('v1').save();
  expect(taken('nguồn')).toEqual([]);
});
