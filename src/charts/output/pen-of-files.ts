import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Pen } from '../paper/lettering.ts';
import { FONT_SIZE } from '../paper/theme.ts';

const SUBSETS = ['latin', 'latin-ext', 'vietnamese'];
const WEIGHTS = [400, 600];

/** The site's own fonts as a drawing names them in an attribute. */
export const FILE_FAMILIES = SUBSETS.map((subset) => `Chart ${subset}`).join(', ');

/** Measures with the site's own font files only: the same letters take the same room on every machine. */
export function penOfFiles(): Pen {
  const require = createRequire(import.meta.url);
  for (const subset of SUBSETS) {
    for (const weight of WEIGHTS) {
      const file = require.resolve(
        `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
      );
      if (!GlobalFonts.registerFromPath(file, `Chart ${subset}`))
        throw new Error(`cannot read the font file ${file}`);
    }
  }
  const canvas = createCanvas(1, 1).getContext('2d');
  return (text, weight) => {
    canvas.font = `${weight} ${FONT_SIZE}px ${FILE_FAMILIES}`;
    // Finer than any layout here, and short to hand on.
    return Math.round(canvas.measureText(text).width * 1000) / 1000;
  };
}
