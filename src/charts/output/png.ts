import { createCanvas, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import { FILE_FAMILIES } from './pen-of-files.ts';

/** Twice as many pixels as the picture has units, for sharp letters on any screen. */
const SCALE = 2;

/** A standalone SVG as PNG bytes: its letters drawn with the site's own fonts, its few colours kept in a palette. */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const lettered = svg.replace(/font-family="[^"]*"/, `font-family="${FILE_FAMILIES}"`);
  const image = await loadImage(Buffer.from(lettered));
  const canvas = createCanvas(
    Math.round(Number(width) * SCALE),
    Math.round(Number(height) * SCALE),
  );
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const raw = { width: canvas.width, height: canvas.height, channels: 4 } as const;
  return new Uint8Array(await sharp(canvas.data(), { raw }).png({ palette: true }).toBuffer());
}
