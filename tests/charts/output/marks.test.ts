import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../src/charts/output/escape.ts';
import { writeMarks } from '../../../src/charts/output/marks.ts';

const rim = ' stroke="var(--paper)" stroke-width="3"';
const text = (words: string, style = '', rim = '') => ({ style, rim, text: `>${words}</text>` });

/** A square of ten by ten, so far to the right. */
const shape = (fill: string, left: number) => ({
  style: `fill="${fill}"`,
  path: `M${String(left)} 0`,
  box: { left, top: 0, right: left + 10, bottom: 10 },
});

describe('marks', () => {
  it('of one style are one element, in the order they were drawn', () => {
    const marks = [
      shape('a', 0),
      shape('a', 1),
      shape('b', 2),
      text('một', ' fill="a"'),
      text('hai', ' fill="a"'),
      text('ba'),
    ];
    expect(writeMarks(marks, 'first')).toBe(
      '<path d="M0 0M1 0" fill="a"/><path d="M2 0" fill="b"/>' +
        '<g fill="a"><text>một</text><text>hai</text></g><text>ba</text>',
    );
  });

  it('of one style are one element where what was drawn between does not touch them', () => {
    const marks = [shape('edge', 0), shape('bar', 1), shape('edge', 20), shape('bar', 21)];
    expect(writeMarks(marks, 'first')).toBe(
      '<path d="M0 0M20 0" fill="edge"/><path d="M1 0M21 0" fill="bar"/>',
    );
  });

  it('stay above what they cover, and where words stand between', () => {
    const covering = [shape('a', 0), shape('b', 5), shape('a', 8)];
    expect(writeMarks(covering, 'first').match(/<path/g)).toHaveLength(3);
    const parted = [shape('a', 0), text('một'), shape('a', 20)];
    expect(writeMarks(parted, 'first').match(/<path/g)).toHaveLength(2);
  });

  it('with a rim of letters say on a page that it is painted first', () => {
    expect(writeMarks([text('một', '', rim)], 'first')).toBe(
      `<text paint-order="stroke"${rim}>một</text>`,
    );
  });

  it('with a rim of letters have it in a file as an element below, which is not read out', () => {
    expect(writeMarks([text('một', '', rim), text('hai', '', rim), text('ba')], 'apart')).toBe(
      `<g${rim} aria-hidden="true"><text>một</text><text>hai</text></g>` +
        '<text>một</text><text>hai</text><text>ba</text>',
    );
  });
});

it('no text can end its tag or its attribute', () => {
  expect(escapeText('1 < 2 > "0" & &amp;')).toBe('1 &lt; 2 &gt; &quot;0&quot; &amp; &amp;amp;');
});
