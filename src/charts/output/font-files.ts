import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { Weight } from '../paper/font.ts';
import { Letters } from '../paper/letters.ts';
import { FONT_SIZE } from '../paper/theme.ts';

const SUBSETS = ['latin', 'latin-ext', 'vietnamese'];
const WEIGHTS = [400, 600];

/** The site's own fonts as a drawing names them in an attribute. */
export const FILE_FAMILIES = SUBSETS.map((subset) => `Chart ${subset}`).join(', ');

/** Widths that were measured once: the files do not change while the program runs. */
const measured = new Map<string, number>();
let canvas: SKRSContext2D | undefined;

/** Letters of the site's own font files, for one picture: the same text takes the same room on every machine. */
export function lettersOfFiles(): Letters {
  return new Letters((text, weight) => {
    const key = `${weight}|${text}`;
    const width = measured.get(key) ?? measure(text, weight);
    measured.set(key, width);
    return width;
  });
}

function measure(text: string, weight: Weight): number {
  canvas ??= withFontFiles();
  canvas.font = `${weight} ${FONT_SIZE}px ${FILE_FAMILIES}`;
  // A thousandth of a pixel is finer than any layout needs, and short in the JSON of a chart.
  return Math.round(canvas.measureText(text).width * 1000) / 1000;
}

/** A canvas that knows the font files. */
function withFontFiles(): SKRSContext2D {
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
  const context = createCanvas(1, 1).getContext('2d');
  // Of no language: or else that of the machine chooses among the forms of a letter, and a Turkish "i" is wider.
  context.lang = 'und';
  return context;
}
