import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderCopy } from '../../src/cli/verify/copy.ts';
import { compressCopies } from '../../src/cli/write/compress.ts';

const site = mkdtempSync(join(tmpdir(), 'ban-nen-'));
const FILES = {
  'index.html': '<p>Một cửa</p>'.repeat(100),
  'hinh.png': 'không phải chữ'.repeat(100),
  'ngan.txt': 'a',
};

beforeAll(async () => {
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(site, file), text);
  await compressCopies(site, Object.keys(FILES));
});
afterAll(() => {
  rmSync(site, { recursive: true });
});

describe('compressed copies', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gz', gunzipSync],
    ['zst', zstdDecompressSync],
  ] as const)('hold the same words: .%s', (end, decompress) => {
    const copy = readFileSync(join(site, `index.html.${end}`));
    expect(copy.length).toBeLessThan(FILES['index.html'].length);
    expect(decompress(copy).toString()).toBe(FILES['index.html']);
  });

  it('are made of text alone, and only where they are shorter', () => {
    const names = ['hinh.png.gz', 'ngan.txt.gz'];
    for (const name of names) expect(() => readFileSync(join(site, name))).toThrow('ENOENT');
  });

  it('are no files of the site: its checksums and its verification pass over them', () => {
    expect(folderCopy(site).files?.()).toEqual(['hinh.png', 'index.html', 'ngan.txt']);
  });
});
