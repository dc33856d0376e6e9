import { describe, expect, it } from 'vitest';
import { unitPage } from '../../src/site/pages/unit/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** The table over the years of a district: its columns, then its rows. */
function overYears(sheets: Parameters<typeof datasetWith>[0]): string[] {
  const dataset = datasetWith(sheets);
  const site = siteOf(
    { dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
    'vi',
  );
  const unit = dataset.units.get('dao-cau');
  if (!unit) throw new Error('no district');
  const { table } = unitPage(site, unit);
  if (!table) return [];
  return [
    table.columns.map(({ label }) => label).join(' | '),
    ...table.rows.map(({ header, cells }) =>
      [header, ...cells]
        .map(({ text, detail }) => [text, detail].filter(Boolean).join(', '))
        .join(' | '),
    ),
  ];
}

describe('a column of the table over the years', () => {
  it('never holds the scores of two surveys', () => {
    expect(
      overYears({
        scores: `unit,period,index,score,max
          dao-cau,2018,quoc-gia,297.2,
          dao-cau,2019,cchc,91,100`,
      }),
    ).toEqual([
      'Năm | Điểm, Quốc gia | Điểm, CCHC',
      '2019 | chưa tìm thấy | 91',
      '2018 | 297,2 | chưa tìm thấy',
    ]);
  });

  it('never holds two parts of a year that differ, and is not made for one alone', () => {
    const cases = (...rows: string[]) => ({ cases: ['unit,period,late', ...rows].join('\n') });
    expect(overYears(cases('dao-cau,2018-Q1,4', 'dao-cau,2019-Q2,5'))).toEqual([]);
    expect(overYears(cases('dao-cau,2018-Q2,4', 'dao-cau,2019-Q2,5'))).toEqual([
      'Năm | Giải quyết trễ hạn',
      '2019 | 5, Quý II/2019',
      '2018 | 4, Quý II/2018',
    ]);
  });
});
