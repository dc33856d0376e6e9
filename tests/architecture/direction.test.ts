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

function layerOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '');
}

it('every folder and file of src/ has its place in the rule', () => {
  const parts = readdirSync('src').filter((name) => !name.endsWith('.md'));
  expect(parts.map(layerOf).sort()).toEqual(Object.keys(LAYERS).sort());
});

describe('imports of .astro files', () => {
  it.each(globSync('src/**/*.astro'))('%s uses only what stands below it', (file) => {
    const own = layerOf(relative('src', file));
    const allowed = [own, ...(LAYERS[own] ?? [])];
    const astray = importsOf(file).filter((path) => !allowed.includes(layerOf(path)));
    expect(astray).toEqual([]);
  });
});
