import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The colours of the site on light paper, by their custom property, as src/site/frame/styles/tokens.css has them. */
export const LIGHT_PALETTE: ReadonlyMap<string, string> = readPalette();

function readPalette(): Map<string, string> {
  const css = readFileSync(resolve('src/site/frame/styles/tokens.css'), 'utf8');
  const [screen = ''] = css.split('@media print');
  const found = new Map(
    [...screen.matchAll(/(--[a-z-]+): (?:light-dark\((#[0-9a-f]+),|var\((--[a-z-]+)\))/g)].map(
      ([, name = '', colour, same]) => [name, colour ?? same ?? ''],
    ),
  );
  return new Map([...found].map(([name, colour]) => [name, found.get(colour) ?? colour]));
}
