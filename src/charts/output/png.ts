import { createCanvas, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import { FILE_FAMILIES } from './font-files.ts';
import { pngSize, type Picture } from './picture.ts';
import { svgFile } from './standalone.ts';

/** A standalone picture as PNG bytes: its letters drawn with the site's own fonts, its few colours kept in a palette. */
export async function toPng(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const image = await loadImage(Buffer.from(svgFile(picture, FILE_FAMILIES)));
  const { width, height } = pngSize(picture);
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const raw = { width: canvas.width, height: canvas.height, channels: 4 } as const;
  return new Uint8Array(await sharp(canvas.data(), { raw }).png({ palette: true }).toBuffer());
}
