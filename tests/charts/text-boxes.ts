import { lettersOfFiles } from '../../src/charts/output/font-files.ts';

const letters = lettersOfFiles();

export interface TextBox {
  text: string;
  fontSize: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Accents stacked on a capital, and the tail of a p, in heights of the font. */
const ASCENT = 0.95;
const DESCENT = 0.25;

/** Where each text of an SVG of ours stands, by the measure of the site's font. */
export function textBoxes(svg: string): { boxes: TextBox[]; width: number; height: number } {
  const [, width, height] = /viewBox="0 0 (\S+) ([^"]+)"/.exec(svg) ?? [];
  const fontSize = Number(/font-size="([^"]+)"/.exec(svg)?.[1]);
  const boxes: TextBox[] = [];
  let group = '';
  for (const [, tag, attributes = '', text = ''] of svg.matchAll(/<(\/?g|text)([^>]*)>([^<]*)/g)) {
    if (tag === 'g') group = attributes;
    if (tag === '/g') group = '';
    if (tag !== 'text') continue;
    const all = `${group}${attributes}`;
    const length = letters.width(unescape(text), all.includes('font-weight="600"') ? 600 : 400);
    const x = numberIn(all, 'x');
    const y = numberIn(all, 'y');
    const left = x - length * (all.includes('"end"') ? 1 : all.includes('"middle"') ? 0.5 : 0);
    boxes.push({
      text,
      fontSize,
      left,
      right: left + length,
      top: y - ASCENT * fontSize,
      bottom: y + DESCENT * fontSize,
    });
  }
  return { boxes, width: Number(width), height: Number(height) };
}

/** The pairs of texts that stand on one another. */
export function touching(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

function numberIn(attributes: string, name: string): number {
  return Number(new RegExp(` ${name}="([^"]+)"`).exec(attributes)?.[1]);
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
