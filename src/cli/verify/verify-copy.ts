import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { sha256 } from '../../editions/checksum.ts';
import { readManifest } from '../../editions/manifest.ts';
import { roots } from '../../roots.ts';
import { builtFiles, checksumList, CHECKSUMS } from '../checksums.ts';
import { print } from '../report/print.ts';
import { compareFiles, type WantedFile } from './compare-files.ts';
import type { Copy } from './copy.ts';
import { sayDifferences } from './say-difference.ts';

/**
 * Compares a copy with a fresh build, or if `built` is true with the site that lies in dist/. Says what differs; gives back
 * why it could not compare, else null.
 */
export async function verifyCopy(copy: Copy, built: boolean): Promise<string | null> {
  if (built && !existsSync(join(roots.out, 'index.html'))) {
    return `Chưa có trang nào trong ${relative('.', roots.out)}/: chạy npm run build trước, hoặc bỏ --built.`;
  }
  const desk = built ? null : mkdtempSync(join(tmpdir(), 'dung-lai-'));
  const site = desk === null ? roots.out : join(desk, 'site');
  try {
    if (desk !== null && !buildInto(site)) return 'Không dựng lại được, nên không có gì để so.';
    const files = builtFiles(site);
    const list = new TextEncoder().encode(checksumList(files));
    const all = [...files, { file: CHECKSUMS, sha256: sha256(list), size: list.length }];
    print(`So ${String(all.length)} tệp với ${copy.name}…`);
    const comparison = await compareFiles(all, copy, (done) =>
      print(`… ${String(done)}/${String(all.length)} tệp`),
    );
    const extra = comparison.left === 0 ? await extraIn(copy, all) : [];
    if (sayDifferences(comparison, extra)) process.exitCode = 1;
    else print(`Giống hệt: ${String(all.length)} tệp, không khác, không thiếu, không thừa.`);
    return null;
  } finally {
    if (desk !== null) rmSync(desk, { recursive: true, force: true });
  }
}

function buildInto(site: string): boolean {
  const env = { ...process.env, SITE_OUT: site };
  return spawnSync(process.execPath, ['src/cli/build.ts'], { stdio: 'inherit', env }).status === 0;
}

/**
 * Files that a copy has and the build does not. A folder is listed; of a host only the files are known that its own list of
 * checksums names.
 */
async function extraIn(copy: Copy, wanted: readonly WantedFile[]): Promise<string[]> {
  const known = new Set(wanted.map(({ file }) => file));
  const present = copy.files?.() ?? (await listedAt(copy));
  return present.filter((file) => !known.has(file));
}

async function listedAt(copy: Copy): Promise<string[]> {
  const reading = await copy.read(CHECKSUMS, LONGEST_LIST);
  if (reading.kind !== 'bytes') return [];
  return [...readManifest(new TextDecoder().decode(reading.bytes)).keys()];
}

/** A site of a hundred thousand files has a shorter list. */
const LONGEST_LIST = 16_000_000;
