import { describe, expect, it } from 'vitest';
import {
  inTimePoint,
  pointOf,
  sampleMark,
  sourceLine,
} from '../../../src/charts/makers/context.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { contextWith } from '../context.ts';

const SOURCES = `
  id,publisher,publisher_en,title_vi,title_en,url,accessed
  so-mot,Sở Một,Department One,Một,One,https://ben-mo.example/1,2020
  so-hai,Sở Hai,Department Two,Hai,Two,https://ben-mo.example/2,2020
  so-ba,Sở Ba,Department Three,Ba,Three,https://ben-mo.example/3,2020
  lai-mot,Sở Một,Department One,Lại một,One again,https://ben-mo.example/4,2020
  so-bon,Sở Bốn,Department Four,Bốn,Four,https://ben-mo.example/5,2020`;

/** Where a chart of rows from these sources says that it was read. */
function linesOf(...sources: string[]): string {
  const context = contextWith({
    sources: SOURCES,
    cases: `unit,period,late,source\n${sources.map((source) => `dao-cau,2019,1,${source}`).join('\n')}`,
  });
  const byOrder = sources.flatMap((source) => statementsOf(context.dataset, { source }));
  return sourceLine(context, byOrder);
}

describe('the line of sources', () => {
  it('names up to three publishers, each once', () => {
    expect(linesOf('so-mot', 'so-hai', 'so-ba', 'lai-mot')).toBe('Nguồn: Sở Một; Sở Hai; Sở Ba');
  });

  it('of more names two, and how many others', () => {
    expect(linesOf('so-mot', 'so-hai', 'so-ba', 'so-bon')).toBe(
      'Nguồn: Sở Một; Sở Hai; và 2 nguồn khác',
    );
  });
});

/** A row of cases: early, on time, the two together, status. */
function rowOf(row: string) {
  const context = contextWith({
    cases: `unit,period,early,on_time,on_time_or_early,status,note_vi,note_en\ndao-cau,2019,${row},Ghi chú.,A note.`,
  });
  const [statement] = statementsOf(context.dataset, { table: 'cases' });
  if (!statement) throw new Error('no row');
  return { context, statement };
}

describe('a figure as a point', () => {
  const pointAt = (early: string, status = '') => {
    const { context, statement } = rowOf(`${early},,,${status}`);
    return pointOf(context, statement.figures.get('early'));
  };

  it('is firm when it is final and exact', () => {
    expect(pointAt('3000')).toMatchObject({ value: 3000, text: '3.000', caveat: null });
  });

  it('says why it is not', () => {
    expect(pointAt('>3000')).toMatchObject({ text: 'hơn 3.000', caveat: 'nguồn nói khoảng' });
    expect(pointAt('3000', 'derived')).toMatchObject({ caveat: 'suy ra' });
  });

  it('is a gap when it is missing, never 0', () => {
    expect(pointAt('')).toEqual({ missing: 'không nêu' });
    expect(pointAt('0')).toMatchObject({ value: 0 });
  });
});

describe('the point of cases in time', () => {
  it.each([
    ['is the count of both together where it is exact', '1,2,40,', { text: '40' }],
    ['is early and on time added where there is none', '30,8,,', { text: '38', figure: null }],
    ['is the sum rather than a bound on both', '30,8,>35,', { text: '38' }],
    ['is the bound where there is no sum', '30,,>35,', { text: 'hơn 35' }],
    [
      'is no sum of what is only bounded',
      '>30,8,,',
      { missing: 'không cộng, vì nguồn chỉ nói khoảng' },
    ],
    ['is a gap where a part is missing', '30,,,', { missing: 'không nêu' }],
    ['is as firm as its parts', '30,8,,derived', { text: '38', caveat: 'suy ra' }],
  ])('%s', (_, row, point) => {
    const { context, statement } = rowOf(row);
    expect(inTimePoint(context, statement)).toMatchObject(point);
  });
});

it('the mark of the sample stands in pictures of made-up figures, and in no other', () => {
  const context = contextWith({});
  const { site } = context.dataset;
  const real = { ...site, sample: { vi: 'no', en: 'no' } };
  expect(sampleMark(context)).toBe('DỮ LIỆU MẪU');
  expect(sampleMark({ ...context, dataset: { ...context.dataset, site: real } })).toBeNull();
});
