import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/charts/forms/compose.ts';
import { lettersOfFiles } from '../../../src/charts/output/font-files.ts';
import { Letters } from '../../../src/charts/paper/letters.ts';
import { BARS as bars, LINES as lines } from '../made-up.ts';
import { started } from './started.ts';

describe('the letters of a picture', () => {
  test('decide its layout: twice as wide, they need more height', () => {
    const files = lettersOfFiles();
    const wider = new Letters((text, weight) => 2 * files.width(text, weight));
    const long = {
      ...lines,
      sourceLine: 'Nguồn: một văn bản có tên dài đến nỗi phải viết hai dòng.'.repeat(2),
    };
    expect(compose(long, 'wide', wider).height).toBeGreaterThan(
      compose(long, 'wide', files).height,
    );
  });

  test('are measured of numbers as its language writes them, whatever the machine speaks', () => {
    const { config } = compose(bars, 'wide', lettersOfFiles());
    expect(config).toHaveProperty('options.locale', 'vi');
  });

  test('are its own: another chart worked out in between changes nothing', () => {
    const drawnAlone = started(lines).drawn();
    const waiting = compose(lines, 'wide', lettersOfFiles());
    started(bars, 'wide', new Letters((text) => 3 * text.length));
    expect(started(lines).drawn()).toBe(drawnAlone);
    expect(compose(lines, 'wide', lettersOfFiles()).height).toBe(waiting.height);
  });

  test('once measured, lay the same picture out where the font is another', () => {
    const letters = lettersOfFiles();
    const drawn = started(lines, 'wide', letters).drawn();
    const elsewhere = new Letters(() => {
      throw new Error('measured again');
    }, letters.widths);
    expect(started(lines, 'wide', elsewhere).drawn()).toBe(drawn);
  });
});

describe.each([
  { of: 'lines', spec: lines },
  { of: 'bars', spec: bars },
])('of $of a series that the reader hides', ({ spec }) => {
  const { chart, drawn, spots, names } = started(spec);
  const before = drawn();
  const struck = () => [...drawn().matchAll(/<text[^>]*>Đồi Chè</g)];
  chart.setDatasetVisibility(1, false);
  chart.update();

  test('has no places to point at, and the others keep theirs', () => {
    const series = spots().map(({ series }) => series);
    expect(series).toEqual([0, 0, 0]);
  });

  test('has its figures taken out of the picture', () => {
    expect(before).toContain('>25</text>');
    expect(drawn()).not.toContain('>25</text>');
  });

  test('keeps its name, quiet and struck out, so that it can be brought back', () => {
    expect(
      names()
        .map(({ series }) => series)
        .sort(),
    ).toEqual([0, 1]);
    expect(struck()).toHaveLength(1);
    expect(before).not.toMatch(
      /<path d="M[\d. ]+H[\d.]+" fill="none" stroke="var\(--slate-text\)"/,
    );
    expect(drawn()).toMatch(/<path d="M[\d. ]+H[\d.]+" fill="none" stroke="var\(--slate-text\)"/);
  });
});
