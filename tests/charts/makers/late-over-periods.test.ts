import { describe, expect, it } from 'vitest';
import { lateOverPeriods } from '../../../src/charts/makers/late-over-periods.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { toSeries } from '../../../src/derive/series.ts';
import { contextWith, saidBy } from '../context.ts';

/** A row is period, resolved, early, on time, both together, late. */
function chartOf(...rows: string[]) {
  const context = contextWith({
    cases: `unit,period,resolved,early,on_time,on_time_or_early,late\n${rows.map((row) => `dao-cau,${row}`).join('\n')}`,
  });
  const [series] = toSeries(context.dataset, figuresOf(context.dataset, 'cases.resolved'));
  if (!series) throw new Error('no series');
  return lateOverPeriods(context, 'tre-han', 'đảo Câu', series);
}

function pointsOf(...rows: string[]) {
  const made = chartOf(...rows);
  return made?.kind === 'chart' ? made.spec.series[0]?.points : [];
}

describe('how many of a thousand cases were late, period by period', () => {
  it('is drawn on a scale of its own, and leads to the counts it was worked out of', () => {
    expect(pointsOf('2018,1000,,,,25', '2019,2000,,,,4')).toMatchObject([
      {
        value: 25,
        text: '25,0',
        workedOutOf: [/late/, /resolved/].map((name) => expect.stringMatching(name) as string),
      },
      { value: 2, text: '2,0' },
    ]);
  });

  it('is what is left where only those in time are counted', () => {
    expect(pointsOf('2018,1000,,,990,', '2019,1000,300,680,,')).toMatchObject([
      { text: '10,0' },
      { text: '20,0' },
    ]);
  });

  it('has a gap where nothing was found, where nothing was resolved and where a count is missing', () => {
    expect(
      pointsOf('2016,1000,,,,5', '2018,0,,,,0', '2019,500,,,,', '2020,1000,,,,5'),
    ).toMatchObject([
      { value: 5 },
      { missing: 'chưa tìm thấy' },
      { missing: 'không vẽ, vì không có hồ sơ nào được giải quyết' },
      { missing: 'nguồn không nêu đủ để tính' },
      { value: 5 },
    ]);
  });

  it('of none late is a bar of zero, not a gap', () => {
    expect(pointsOf('2018,1000,,,,0', '2019,1000,,,,5')).toMatchObject([{ value: 0 }, {}]);
  });
});

describe('its title', () => {
  it('says from where to where it went', () => {
    expect(saidBy(chartOf('2017,1000,,,,25', '2018,1000,,,,40', '2019,1000,,,,5'))).toBe(
      'Hồ sơ trả trễ trên 1.000: từ 25,0 (2017) xuống 5,0 năm 2019',
    );
    expect(saidBy(chartOf('2018,1000,,,,5', '2019,1000,,,,25'))).toBe(
      'Hồ sơ trả trễ trên 1.000: từ 5,0 (2018) lên 25,0 năm 2019',
    );
  });

  it('says neither of less than one case of a thousand, and gives both', () => {
    expect(saidBy(chartOf('2018,10000,,,,50', '2019,10000,,,,59'))).toBe(
      'Hồ sơ trả trễ trên 1.000: gần như không đổi, 5,0 (2018) và 5,9 năm 2019',
    );
  });

  it('calls nothing a change that is printed alike', () => {
    expect(saidBy(chartOf('2018,100000,,,,501', '2019,100000,,,,499'))).toBe(
      'Hồ sơ trả trễ trên 1.000: vẫn 5,0 năm 2019, như 2018',
    );
  });

  it('of one figure stands alone, without a chart', () => {
    expect(chartOf('2018,1000,,,,5', '2019,900,,,,')).toMatchObject({
      kind: 'sentence',
      sentence: 'Năm 2018: cứ 1.000 hồ sơ, 5,0 hồ sơ trả trễ',
    });
  });

  it('never compares across a break', () => {
    const context = contextWith({
      breaks: `indicator,index,period,what_vi,what_en,source\ncases.resolved,,2019,đếm cách khác,counted otherwise,bao-cao`,
      cases: `unit,period,resolved,late\ndao-cau,2017,1000,3\ndao-cau,2018,1000,5\ndao-cau,2019,1000,9`,
    });
    const [series] = toSeries(context.dataset, figuresOf(context.dataset, 'cases.resolved'));
    if (!series) throw new Error('no series');
    const made = lateOverPeriods(context, 'tre-han', 'đảo Câu', series);
    expect(saidBy(made)).toBe('Năm 2019: cứ 1.000 hồ sơ, 9,0 hồ sơ trả trễ');
    expect(made).toMatchObject({ spec: { breaks: [{ before: 2, label: 'đếm cách khác' }] } });
  });
});
