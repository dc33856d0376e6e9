import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sha256 } from '../../src/editions/checksum.ts';
import { keptFrom } from '../../src/kept/kept.ts';

const site = mkdtempSync(join(tmpdir(), 'giu-lai-'));
afterAll(() => rmSync(site, { recursive: true }));
const notes = join(site, 'cache/notes.json');

/** A site before with one page, made of "nguồn" with these tools. */
function built(tools: string): void {
  writeFileSync(join(site, 'index.html'), 'trang');
  const kept = keptFrom(site, notes, tools);
  kept.note('nguồn', { '': sha256('trang'), '.gz': null });
  kept.save();
}

/** What a build with these tools would take over for the page. */
async function found(sum: string, tools = 'v1'): Promise<Record<string, string | null> | null> {
  const made = await keptFrom(site, notes, tools).find('index.html', sum);
  return (
    made &&
    Object.fromEntries(Object.entries(made).map(([end, bytes]) => [end, bytes && String(bytes)]))
  );
}

it('what was made of the same bytes with the same tools is there', async () => {
  built('v1');
  expect(await found('nguồn')).toEqual({ '': 'trang', '.gz': null });
});

it('what was made of other bytes, or with other tools, is not', async () => {
  built('v1');
  expect([await found('nguồn khác'), await found('nguồn', 'v2')]).toEqual([null, null]);
});

it('a file that was changed or lost since is not', async () => {
  built('v1');
  writeFileSync(join(site, 'index.html'), 'trang bị sửa');
  expect(await found('nguồn')).toBeNull();
  rmSync(join(site, 'index.html'));
  expect(await found('nguồn')).toBeNull();
});

it('notes that cannot be read are no notes, and those of a build replace those before', async () => {
  built('v1');
  writeFileSync(notes, '{"tools": "v1", "su');
  expect(await found('nguồn')).toBeNull();
  keptFrom(site, notes, 'v1').save();
  expect(await found('nguồn')).toBeNull();
});
