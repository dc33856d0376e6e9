import { describe, expect, test } from 'vitest';
import { checkSpec } from '../../../src/charts/forms/check-spec.ts';
import { chartOf } from '../../../src/live/compare/chart-of.ts';
import { WORDS } from '../../../src/site/pages/compare/answering/words.ts';
import { blockOf, cell, choiceOf, cu, dao, file, moi, nui, said } from './example.ts';

type Rows = Parameters<typeof file>[0];

function drawn(rows: Rows, more: Parameters<typeof file>[1] = {}) {
  const words = { ...WORDS.vi.chart, gaps: WORDS.vi.gaps, sample: null, locale: 'vi' };
  const choice = choiceOf([dao, nui, moi, cu]);
  return chartOf(blockOf(file(rows, more), choice), { id: 'so-sanh', message: 'Câu.', words });
}

function specOf(rows: Rows) {
  const spec = drawn(rows);
  if (typeof spec === 'string') throw new Error(spec);
  checkSpec(spec);
  return spec;
}

describe('the picture of a comparison', () => {
  test('of one period is bars, the highest first; who has no figure is named and not drawn', () => {
    const spec = specOf({ dao: { 2019: cell('5') }, nui: { 2019: cell('7') } });
    expect(spec).toMatchObject({ form: 'ranked-bars', categories: ['Núi', 'Đảo'] });
    expect(spec).toHaveProperty('unranked', expect.stringContaining('Mới'));
  });

  test('of several periods is a line for each unit, with its gaps', () => {
    const spec = specOf({
      dao: { 2018: cell('5'), 2019: cell('7') },
      moi: { 2019: cell('7') },
    });
    expect(spec.form).toBe('line');
    expect(spec.series[1]?.points[0]).toEqual({ missing: 'đơn vị chưa có' });
  });

  test('marks a break between periods', () => {
    const spec = specOf({
      dao: { 2018: cell('5'), 2019: cell('7', { broken: 'cách tính mới' }), 2020: cell('8') },
    });
    expect(spec.breaks).toEqual([{ before: 1, label: 'cách tính mới' }]);
  });

  test('is none of two periods with a break between', () => {
    expect(drawn({ dao: { 2018: cell('5'), 2019: cell('7', { broken: 'cách tính mới' }) } })).toBe(
      'broken',
    );
  });

  test('is none of classes, of places in one year, of a single figure', () => {
    const two = { dao: { 2019: cell('5') }, nui: { 2019: cell('7') } };
    expect(drawn(two, { kind: 'class' })).toBe('class');
    expect(drawn(two, { kind: 'rank' })).toBe('places');
    expect(drawn({ dao: { 2019: cell('5') } })).toBe('few');
  });

  test('has what a source only bounds hollow, and nothing of what sources contradict', () => {
    const both = { said: [said('5', 'A'), said('6', 'B')] as const, conflict: true as const };
    const spec = specOf({
      dao: { 2018: cell('hơn 5'), 2019: cell('7') },
      nui: { 2018: cell('4'), 2019: both },
    });
    expect(spec.series[0]?.points[0]).toHaveProperty('caveat', 'nguồn chỉ nói khoảng chừng');
    expect(spec.series[1]?.points[1]).toEqual({ missing: 'các nguồn nói khác nhau' });
  });
});
