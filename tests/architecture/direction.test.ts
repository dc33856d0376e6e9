import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import rule from './layers.json' with { type: 'json' };

const LAYERS: Record<string, readonly string[]> = rule.layers;

/** Imports of Astro files, which the tool for TypeScript does not read. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path = '']) =>
    relative('src', join(dirname(file), path)),
  );
}

/** "charts/forms/line/line.ts" → "charts/forms", because the parts of charts have rules of their own. */
function layerOf(path: string): string {
  const [first = '', second = ''] = path.replace(/\.ts$/, '').split('/');
  return isSplit(first) ? `${first}/${second}` : first;
}

function isSplit(folder: string): boolean {
  return Object.keys(LAYERS).some((layer) => layer.startsWith(`${folder}/`));
}

function allows(allowed: readonly string[], layer: string): boolean {
  return allowed.some((name) => layer === name || layer.startsWith(`${name}/`));
}

it('every folder and file of src/ has its place in the rule', () => {
  const parts = readdirSync('src').flatMap((name) =>
    isSplit(name) ? readdirSync(join('src', name)).map((part) => join(name, part)) : [name],
  );
  const layers = parts.filter((name) => !name.endsWith('.md')).map(layerOf);
  expect(layers.sort()).toEqual(Object.keys(LAYERS).sort());
});

describe('imports of .astro files', () => {
  it.each(globSync('src/**/*.astro'))('%s uses only what stands below it', (file) => {
    const own = layerOf(relative('src', file));
    const allowed = [own, ...(LAYERS[own] ?? [])];
    const astray = importsOf(file).filter((path) => !allows(allowed, layerOf(path)));
    expect(astray).toEqual([]);
  });
});
