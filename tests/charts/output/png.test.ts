import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { toPng } from '../../../src/charts/output/png.ts';
import { renderSvg } from '../../../src/charts/output/render.ts';
import {
  standaloneCard,
  standaloneChart,
  type Frame,
} from '../../../src/charts/output/standalone.ts';
import { LIGHT_PALETTE } from '../../../src/site/parts/chart/palette.ts';
import { pictures } from '../made-up-pictures.ts';
import { textBoxes, type TextBox } from '../text-boxes.ts';

const SCALE = 2;
/** Of the room of a text: thinner letters than these would not be read. */
const LEAST_INK = 0.02;

const frame: Frame = {
  origin: ['https://vi-du.example/2019/', 'Số liệu năm 2019: ấn bản 1, 24/11/2026'],
  palette: LIGHT_PALETTE,
};

describe('the PNG of a chart', () => {
  test.each(pictures)('$name shows every word of it', async ({ spec }) => {
    const picture = standaloneChart(spec, frame);
    const [, x = '0', y = '0'] = /<svg x="(\d+)" y="([\d.]+)"/.exec(picture.body) ?? [];
    const image = await pixelsOf(await toPng(picture));
    const unseen = textBoxes(renderSvg(spec, 'wide')).boxes.filter(
      (box) => !isWritten(image, box, Number(x), Number(y)),
    );
    expect(unseen.map(({ text }) => text)).toEqual([]);
  });

  test('says whose it is, where it stands and of which edition', () => {
    const [first] = pictures;
    const svg = first ? standaloneChart(first.spec, frame).body : '';
    for (const words of [first?.spec.sourceLine, ...frame.origin]) expect(svg).toContain(words);
  });
});

describe('a card', () => {
  const words = [{ text: 'Huyện Đảo Câu năm 2019', heavy: true }, { text: 'Chưa tìm thấy gì.' }];

  test('is nearly twice as wide as high, as previews of links are', () => {
    const { width, height } = standaloneCard(words, frame);
    expect(width / height).toBeCloseTo(1.91, 1);
  });

  test('breaks an address that is wider than it after a slash, and cuts nothing', () => {
    const origin = ['https://cong-khai.vi-du.example/2025/mot-don-vi-co-ten-dai/', 'ấn bản 1'];
    const lines = [
      ...standaloneCard(words, { ...frame, origin }).body.matchAll(/>([^<>\n]+)<\/text>/g),
    ];
    expect(lines.map(([, line]) => line).slice(-3)).toEqual([
      'https://cong-khai.vi-du.example/2025/',
      'mot-don-vi-co-ten-dai/',
      'ấn bản 1',
    ]);
  });

  test('is not made with a colour that nobody gave it', () => {
    expect(() => standaloneCard(words, { ...frame, palette: new Map() })).toThrow('no colour --');
  });

  test('grows with its words', () => {
    const long = Array.from({ length: 14 }, () => ({ text: 'Một câu dài về một đơn vị.' }));
    expect(standaloneCard(long, frame).height).toBeGreaterThan(300);
  });
});

interface Pixels {
  width: number;
  data: Uint8ClampedArray;
}

async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(Buffer.from(png));
  const ctx = createCanvas(image.width, image.height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  return ctx.getImageData(0, 0, image.width, image.height);
}

/** Whether light and dark meet where a text should stand: letters on paper, or paper letters on a bar. */
function isWritten(
  { width, data }: Pixels,
  { left, right, top, bottom }: TextBox,
  dx: number,
  dy: number,
): boolean {
  let [dark, all] = [0, 0];
  for (let y = Math.round((top + dy) * SCALE); y < (bottom + dy) * SCALE; y++) {
    for (let x = Math.round((left + dx) * SCALE); x < (right + dx) * SCALE; x++) {
      const at = (y * width + x) * 4;
      const light = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
      if (light < 170) dark++;
      all++;
    }
  }
  return dark / all > LEAST_INK && dark / all < 1 - LEAST_INK;
}
