import { describe, expect, it } from 'vitest';
import { casesByOutcome } from '../../../src/charts/makers/cases-by-outcome.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { contextWith, saidBy } from '../context.ts';

/** The chart of one district: "2019,100,60,38,,2" is year, resolved, early, on time, the two together, late. */
function chartOf(...cases: string[]) {
  const context = contextWith({
    cases: `unit,period,resolved,early,on_time,on_time_or_early,late,source\n${cases.map((row) => `dao-cau,${row}${row.split(',').length < 7 ? ',bao-cao' : ''}`).join('\n')}`,
  });
  return casesByOutcome(
    context,
    'ho-so',
    'đảo Câu',
    statementsOf(context.dataset, { table: 'cases' }),
  );
}

describe('cases by outcome', () => {
  it('are titled by the last period, and described period by period, each sentence with its stop', () => {
    expect(chartOf('2018,50,30,15,,5', '2019,100,60,38,,2')).toMatchObject({
      spec: {
        message: 'Năm 2019: 98,00% hồ sơ đã giải quyết không trễ hạn',
        description:
          'Năm 2018: 90,00% hồ sơ đã giải quyết không trễ hạn. Năm 2019: 98,00% hồ sơ đã giải quyết không trễ hạn.',
      },
    });
  });

  it('stand apart only where every period states early and on time apart', () => {
    expect(chartOf('2018,50,30,15,,5', '2019,100,60,38,,2')).toMatchObject({
      spec: { series: [{ id: 'early' }, { id: 'on_time' }, { id: 'late' }] },
    });
    expect(chartOf('2018,50,,,45,5', '2019,100,60,38,,2')).toMatchObject({
      spec: {
        series: [
          { id: 'on_time_or_early', points: [{ value: 45 }, { value: 98, figure: null }] },
          { id: 'late' },
        ],
      },
    });
  });

  it('have gaps for the periods between that nobody speaks of', () => {
    expect(chartOf('2017,50,30,15,,5', '2019,100,60,38,,2')).toMatchObject({
      spec: {
        categories: ['2017', '2018', '2019'],
        series: [{ points: [{}, { missing: 'không nêu' }, {}] }, {}, {}],
      },
    });
  });

  it('take the first of two sources for a period', () => {
    expect(
      chartOf('2018,50,30,15,,5', '2019,100,60,38,,2', '2019,200,60,38,,102,nien-giam'),
    ).toMatchObject({ spec: { message: 'Năm 2019: 98,00% hồ sơ đã giải quyết không trễ hạn' } });
  });

  it('work no share out of a bounded count', () => {
    expect(saidBy(chartOf('2019,>100,60,38,,2'))).toBe('Năm 2019: hơn 100 hồ sơ đã giải quyết');
    expect(saidBy(chartOf('2019,100,,,,>2'))).toBe('Năm 2019: 100 hồ sơ đã giải quyết');
  });

  it('are said in words where nothing was resolved', () => {
    expect(saidBy(chartOf('2019,0,0,0,,0'))).toBe('Năm 2019: không có hồ sơ nào được giải quyết');
  });

  it('are nothing where no row states how many were resolved and late', () => {
    expect(chartOf('2019,,60,38,,2', '2018,50,30,15,,')).toBeNull();
  });
});
