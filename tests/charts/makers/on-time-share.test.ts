import { describe, expect, it } from 'vitest';
import { onTimeShare } from '../../../src/charts/makers/on-time-share.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { formatsFor } from '../../../src/i18n/format.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { datasetWith } from '../../derive/dataset-with.ts';

/** The chart of one district by years: "2019,100,60,38,2" is resolved, early, on time, late. */
function chartOf(...cases: string[]) {
  const dataset = datasetWith({
    cases: `unit,period,resolved,early,on_time,late\n${cases.map((row) => `dao-cau,${row}`).join('\n')}`,
  });
  const context = { dataset, locale: 'vi', t: stringsFor('vi'), f: formatsFor('vi') } as const;
  const rows = statementsOf(dataset, { table: 'cases' }).map((statement) => ({
    label: statement.period.raw,
    statement,
  }));
  return onTimeShare(context, 'dung-han', 'đảo Câu', rows);
}

describe('the share of cases on time', () => {
  it('of one period is a sentence', () => {
    expect(chartOf('2019,100,60,38,2')).toMatchObject({
      kind: 'sentence',
      sentence: 'Năm 2019: 98,00% hồ sơ đã giải quyết không trễ hạn',
    });
  });

  it('of none that makes a whole is nothing', () => {
    expect(chartOf('2019,,60,38,2')).toBeNull();
  });

  it('keeps the printed counts and measures them by the whole that is stated', () => {
    const made = chartOf('2018,50,30,20,0', '2019,100,60,38,2');
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
    const made = chartOf('2018,50,30,20,0', '2019,100,50,38,2');
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

  it('draws no bar of a row that is missing, bounded, or more than its whole, and says why', () => {
    const made = chartOf(
      ...['2014,50,30,20,0', '2015,50,30,20,0'],
      ...[
        '2016,>50,30,20,0',
        '2017,50,>30,15,0',
        '2018,50,30,,0',
        '2019,50,30,20,1',
        '2020,,30,20,1',
      ],
    );
    expect(made).toMatchObject({
      spec: {
        message: 'Năm 2015: 100% hồ sơ đã giải quyết không trễ hạn',
        wholes: [
          ...[{}, {}],
          { missing: 'không vẽ, vì nguồn chỉ nói khoảng' },
          { missing: 'không vẽ, vì nguồn chỉ nói khoảng' },
          { missing: 'không vẽ, vì nguồn không nêu đủ các phần' },
          { missing: 'không vẽ, vì các phần cộng lại được 51, nhiều hơn tổng 50 mà nguồn nêu' },
          { missing: 'không vẽ, vì nguồn không nêu tổng số đã giải quyết' },
        ],
      },
    });
  });

  it('says in words that there was nothing to resolve', () => {
    expect(chartOf('2017,50,30,20,0', '2018,50,30,20,0', '2019,0,0,0,0')).toMatchObject({
      spec: { wholes: [{}, {}, { missing: 'không vẽ, vì không có hồ sơ nào được giải quyết' }] },
    });
  });

  it('counts of an open bar only those known to be in time', () => {
    expect(chartOf('2018,50,30,20,0', '2019,100,50,38,2')).toMatchObject({
      spec: {
        message: 'Năm 2019: 88,00% hồ sơ đã giải quyết không trễ hạn',
        description: '2018: 100%. 2019: 88,00%.',
      },
    });
  });

  it('never rounds one late case of very many away', () => {
    expect(chartOf('2018,50000,0,1,49999', '2019,1000000,0,999996,4')).toMatchObject({
      spec: {
        message: 'Năm 2019: trên 99,99% hồ sơ đã giải quyết không trễ hạn',
        description: '2018: dưới 0,01%. 2019: trên 99,99%.',
      },
    });
  });
});
