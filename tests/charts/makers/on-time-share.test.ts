import { describe, expect, it } from 'vitest';
import { onTimeShare } from '../../../src/charts/makers/on-time-share.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { formatsFor } from '../../../src/i18n/format.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { datasetWith } from '../../derive/dataset-with.ts';

/** The chart of one district by years: "2019,100,60,38,2" is resolved, early, on time, late. */
function chartOf(over: 'periods' | 'units', ...cases: string[]) {
  const dataset = datasetWith({
    cases: `unit,period,resolved,early,on_time,late\n${cases.map((row) => `dao-cau,${row}`).join('\n')}`,
  });
  const context = { dataset, locale: 'vi', t: stringsFor('vi'), f: formatsFor('vi') } as const;
  const rows = statementsOf(dataset, { table: 'cases' }).map((statement) => ({
    label: statement.period.raw,
    statement,
  }));
  return onTimeShare(context, 'dung-han', over, 'đảo Câu', rows);
}

describe('the share of cases on time', () => {
  it('of one period is a sentence', () => {
    expect(chartOf('periods', '2019,100,60,38,2')).toMatchObject({
      kind: 'sentence',
      sentence: 'Năm 2019: 98,00% hồ sơ đã giải quyết không trễ hạn',
    });
  });

  it('of none that makes a whole is nothing', () => {
    expect(chartOf('periods', '2019,,60,38,2')).toBeNull();
  });

  it('keeps the printed counts and measures them by the whole that is stated', () => {
    const made = chartOf('periods', '2018,50,30,20,0', '2019,100,60,38,2');
    expect(made).toMatchObject({
      spec: {
        form: 'share-bars',
        wholes: [
          { value: 50, open: null },
          { value: 100, open: null },
        ],
        series: [{ points: [{ text: '30' }, { text: '60' }] }, {}, {}],
      },
    });
  });

  it('leaves open what the parts do not fill, and says how much', () => {
    const made = chartOf('periods', '2018,50,30,20,0', '2019,100,50,38,2');
    expect(made).toMatchObject({
      spec: {
        wholes: [
          {},
          {
            value: 100,
            open: 'không rõ kết quả của 10 hồ sơ đã giải quyết (khung nét đứt)',
          },
        ],
      },
    });
  });

  it('names the lowest and the highest among units', () => {
    expect(chartOf('units', '2018,50,30,20,0', '2019,100,60,38,2')).toMatchObject({
      spec: {
        message: 'Hồ sơ đã giải quyết không trễ hạn: từ 98,00% (2019) đến 100% (2018)',
      },
    });
  });
});
