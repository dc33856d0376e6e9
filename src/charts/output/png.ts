import { createCanvas, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import { FILE_FAMILIES } from './font-files.ts';
import type { Picture } from './picture.ts';
import { svgFile } from './standalone.ts';

/** Twice as many pixels as the picture has units, for sharp letters on any screen. */
const SCALE = 2;

/** A standalone picture as PNG bytes: its letters drawn with the site's own fonts, its few colours kept in a palette. */
export async function toPng(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const image = await loadImage(Buffer.from(svgFile(picture, FILE_FAMILIES)));
  const canvas = createCanvas(
    Math.round(picture.width * SCALE),
    Math.round(picture.height * SCALE),
  );
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const raw = { width: canvas.width, height: canvas.height, channels: 4 } as const;
  return new Uint8Array(await sharp(canvas.data(), { raw }).png({ palette: true }).toBuffer());
}
