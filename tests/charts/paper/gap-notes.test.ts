import { expect, it } from 'vitest';
import { gapNotes } from '../../../src/charts/paper/gap-notes.ts';
import { firm, MADE_UP, missing } from '../made-up.ts';

function notesOn(...rows: ReturnType<typeof missing | typeof firm>[][]) {
  return gapNotes({
    ...MADE_UP,
    id: 'gaps',
    message: '',
    axis: { label: '' },
    categories: ['2016', '2017', '2018', '2019'],
    series: rows.map((points, index) => ({
      id: `s${String(index)}`,
      label: `Huyện ${String(index + 1)}`,
      tone: 'sea' as const,
      points,
    })),
  });
}

it('nothing is noted where nothing is missing', () => {
  expect(notesOn([1, 2, 3, 4].map(firm))).toEqual([]);
});

it('a stretch of missing years is named by its first and last', () => {
  expect(
    notesOn([firm(1), missing('không nêu'), missing('không nêu'), missing('không nêu')]),
  ).toEqual(['× 2017 – 2019: không nêu']);
});

it('each reason is a note of its own', () => {
  expect(
    notesOn([missing('không nêu'), firm(1), missing('chưa có'), missing('không nêu')]),
  ).toEqual(['× 2016, 2019: không nêu', '× 2018: chưa có']);
});

it('of several series those are named that have the gap, unless all have it', () => {
  const gap = [firm(1), missing('không nêu'), firm(2), firm(3)];
  expect(notesOn(gap, [1, 2, 3, 4].map(firm))).toEqual(['× Huyện 1 (2017): không nêu']);
  expect(notesOn(gap, gap)).toEqual(['× 2017: không nêu']);
});

it('a place that a series does not reach is no gap', () => {
  expect(notesOn([firm(1), { missing: 'đơn vị không còn', beyond: true }])).toEqual([]);
});
