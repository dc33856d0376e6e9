import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../src/charts/output/escape.ts';
import { writeMarks } from '../../../src/charts/output/marks.ts';

const rim = ' stroke="var(--paper)" stroke-width="3"';
const text = (words: string, style = '', rim = '') => ({ style, rim, text: `>${words}</text>` });

describe('marks', () => {
  it('of one style are one element, in the order they were drawn', () => {
    const marks = [
      { style: 'fill="a"', path: 'M0 0' },
      { style: 'fill="a"', path: 'M1 1' },
      { style: 'fill="b"', path: 'M2 2' },
      text('một', ' fill="a"'),
      text('hai', ' fill="a"'),
      text('ba'),
    ];
    expect(writeMarks(marks, 'first')).toBe(
      '<path d="M0 0M1 1" fill="a"/><path d="M2 2" fill="b"/>' +
        '<g fill="a"><text>một</text><text>hai</text></g><text>ba</text>',
    );
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
