import { describe, expect, it } from 'vitest';
import { pointOf, sampleMark, sourceLine, sumPoint } from '../../../src/charts/makers/context.ts';
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
    expect(pointAt('>3000')).toMatchObject({
      text: 'hơn 3.000',
      caveat: 'nguồn chỉ nói áng chừng',
    });
    expect(pointAt('3000', 'derived')).toMatchObject({ caveat: 'suy ra' });
  });

  it('is a gap when it is missing, never 0', () => {
    expect(pointAt('')).toEqual({ missing: 'không nêu' });
    expect(pointAt('0')).toMatchObject({ value: 0 });
  });
});

describe('two counts added', () => {
  it.each([
    ['are a figure of ours', '30,8,,', { text: '38', figure: null }],
    [
      'are no sum of what is only bounded',
      '>30,8,,',
      { missing: 'không cộng, vì nguồn chỉ nói khoảng' },
    ],
    ['are a gap where one is missing', '30,,,', { missing: 'không nêu' }],
    ['are as firm as both', '30,8,,derived', { text: '38', caveat: 'suy ra' }],
  ])('%s', (_, row, point) => {
    const { context, statement } = rowOf(row);
    expect(sumPoint(context, statement, ['early', 'on_time'])).toMatchObject(point);
  });
});

it('the mark of the sample stands in pictures of made-up figures, and in no other', () => {
  const context = contextWith({});
  const { site } = context.dataset;
  const real = { ...site, sample: { vi: 'no', en: 'no' } };
  expect(sampleMark(context)).toBe('DỮ LIỆU MẪU');
  expect(sampleMark({ ...context, dataset: { ...context.dataset, site: real } })).toBeNull();
});
