import { describe, expect, test } from 'vitest';
import { renderSvg } from '../../../src/charts/output/render.ts';
import type { BarSpec, RankedSpec } from '../../../src/charts/forms/bars/spec.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import type { LineSpec } from '../../../src/charts/forms/line/spec.ts';
import type { NestedSpec } from '../../../src/charts/forms/nested/spec.ts';
import type { SlopeSpec } from '../../../src/charts/forms/slope/spec.ts';
import { firm, MADE_UP, missing, SLOPE_WORDS } from '../made-up.ts';

const bars: BarSpec = {
  ...MADE_UP,
  id: 'bars',
  form: 'grouped-bars',
  message: 'Hai cột',
  axis: { label: 'hồ sơ' },
  categories: ['2018', '2019'],
  series: [{ id: 'cases', label: 'Hồ sơ', tone: 'sea', points: [firm(1), firm(2)] }],
};
const ranked: RankedSpec = {
  ...bars,
  form: 'ranked-bars',
  places: null,
  bands: [],
  unranked: null,
};
const slope: SlopeSpec = {
  ...bars,
  form: 'slope',
  drawn: ['up', 'down'],
  apart: [],
  directions: SLOPE_WORDS,
  series: [...bars.series, ...bars.series],
};
const line: LineSpec = {
  ...bars,
  form: 'line',
  axis: { label: 'hạng', from: 1, to: 15, reversed: true },
};
const series = (...points: BarSpec['series'][number]['points']) =>
  bars.series.map((only) => ({ ...only, points }));

describe('a spec no honest picture can be drawn from is refused', () => {
  test.each([
    [
      'five series',
      { ...bars, series: Array(5).fill(bars.series[0]) },
      'chart bars: 5 series, at most 4 can be told apart',
    ],
    [
      'one figure in all',
      { ...bars, series: series(firm(1), missing()) },
      'chart bars: 1 points, a chart needs 2; write a sentence',
    ],
    [
      'a bar below zero',
      { ...bars, series: series(firm(-3), firm(2)) },
      'chart bars: bars cannot show the negative value -3',
    ],
    [
      'a figure off the axis',
      { ...line, series: series(firm(16), firm(2)) },
      'chart bars: the value 16 lies outside the axis',
    ],
    [
      'a series of another length',
      { ...bars, series: series(firm(1)) },
      'chart bars: series cases has 1 points for 2 categories',
    ],
    [
      'a break before everything',
      { ...bars, breaks: [{ before: 0, label: '' }] },
      'chart bars: no category on both sides of the break before 0',
    ],
    [
      'two series of ranked bars',
      { ...ranked, series: [...bars.series, ...bars.series] },
      'chart bars: ranked bars take 1 series, not 2',
    ],
    [
      'a gap among the ranked',
      {
        ...ranked,
        categories: ['2018', '2019', '2020'],
        series: series(firm(2), firm(1), missing()),
      },
      'chart bars: ranked bars take no gap: name who is not ranked in words',
    ],
    [
      'fewer places than ranked',
      { ...ranked, places: [1] },
      'chart bars: 1 places for 2 categories',
    ],
    [
      'a slope through three years',
      { ...slope, series: [...slope.series, ...bars.series] },
      'chart bars: a slope runs between 2 series, not 3',
    ],
    [
      'a slope with a missing end',
      { ...slope, series: [...bars.series, ...series(firm(1), missing())] },
      'chart bars: the slope of 2019 has a missing end',
    ],
    [
      'a slope nobody decided on',
      { ...slope, drawn: ['up'] },
      'chart bars: 1 slopes for 2 categories',
    ],
    [
      'a panel off its axis',
      { ...line, form: 'multiples', series: series(firm(16), firm(2)) },
      'chart bars: the value 16 lies outside the axis',
    ],
    [
      'an id that is no id',
      { ...bars, id: 'Một' },
      'chart Một: the id must be lower-case letters, digits, hyphens and underscores',
    ],
  ] as [string, ChartSpec, string][])('%s', (_, spec, message) => {
    expect(() => renderSvg(spec, 'narrow')).toThrow(message);
  });
});

test('words are escaped', () => {
  const svg = renderSvg({ ...bars, message: 'A < B & C', sourceLine: 'Nguồn: <x>' }, 'wide');
  expect(svg).toContain('A &lt; B &amp; C</title>');
  expect(svg).toContain('Nguồn: &lt;x&gt;</text>');
});

test('the sample mark stands inside the picture', () => {
  expect(renderSvg({ ...bars, sample: 'DỮ LIỆU MẪU' }, 'narrow')).toContain('DỮ LIỆU MẪU</text>');
});

test('a figure that is not firm is an empty outline, and the key says why', () => {
  const svg = renderSvg(
    { ...bars, series: series({ ...firm(1), caveat: 'số tạm thời' }, firm(2)) },
    'narrow',
  );
  expect(svg).toContain('fill="var(--paper)"');
  expect(svg).toContain('số tạm thời</text>');
});

test('ticks are written in the language of the chart', () => {
  const tall = {
    ...line,
    axis: { ...line.axis, from: 'zero', to: 5000, reversed: false },
  } as const;
  expect(renderSvg(tall, 'wide')).toContain('>5.000</text>');
  expect(renderSvg({ ...tall, locale: 'en' }, 'wide')).toContain('>5,000</text>');
});

describe('bars within bars', () => {
  const nested: NestedSpec = {
    ...bars,
    form: 'nested-bars',
    heads: { share: '', counts: '' },
    mark: null,
    middle: null,
    apart: [],
    series: [...series(firm(10), firm(10)), ...series(firm(5), firm(6))],
  };
  test.each([
    [
      'a part larger than its whole',
      { series: [...series(firm(5), firm(5)), ...series(firm(5), firm(6))] },
    ],
    ['a missing part', { series: [...series(firm(5), firm(5)), ...series(firm(5), missing())] }],
    ['a mark outside', { mark: { percent: 101, label: 'tỉnh' } }],
    ['nothing after what is left out', { middle: { from: 1, to: 2, words: '…' } }],
  ] satisfies [string, Partial<NestedSpec>][])('with %s are refused', (_, fault) => {
    expect(() => renderSvg({ ...nested, ...fault }, 'narrow')).toThrow(/chart bars/);
    expect(() => renderSvg(nested, 'narrow')).not.toThrow();
  });
});
