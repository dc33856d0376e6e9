import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Picture } from './picture.ts';
import { toPng } from './png.ts';
import { svgFile } from './standalone.ts';

const FOLDER = resolve('node_modules/.cache/pictures');

/** Drawings depend on nothing but their SVG and on the fonts and the tools that draw and pack them. */
const DRAWN_WITH = ['@fontsource/be-vietnam-pro', '@napi-rs/canvas', 'sharp'].map((name) => {
  const manifest = readFileSync(resolve('node_modules', name, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return `${name}@${version}`;
});

/** The PNG of a picture: drawn once, then kept, so that a rebuild draws only what changed. */
export async function cachedPng(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256')
    .update([...DRAWN_WITH, svgFile(picture)].join('\n'))
    .digest('hex');
  const path = join(FOLDER, `${key}.png`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const png = await toPng(picture);
  mkdirSync(FOLDER, { recursive: true });
  const beside = `${path}.${String(process.pid)}.tmp`;
  writeFileSync(beside, png);
  renameSync(beside, path);
  return png;
}
