import { describe, expect, it } from 'vitest';
import { statementTables } from '../../src/site/parts/table/statement-table.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** The tables of some national figures: each with its caption, its columns and its rows. */
function tablesOf(...national: string[]): string[] {
  const dataset = datasetWith({
    national: ['unit,period,index,value,max', ...national.map((row) => `ben-mo,${row}`)].join('\n'),
  });
  const site = siteOf(
    { dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
    'vi',
  );
  const place = { anchored: false, withSource: false };
  return statementTables(site, dataset.statements, place).flatMap(({ caption, columns, rows }) => [
    caption,
    columns.map(({ label }) => label).join(' | '),
    ...rows.map(({ header, cells }) =>
      [header, ...cells]
        .map(({ text, detail }) => [text, detail].filter(Boolean).join(', '))
        .join(' | '),
    ),
  ]);
}

describe('a table of many rows', () => {
  it('names once what all rows share: the index and its maximum', () => {
    expect(
      tablesOf(
        '2016,quoc-gia,51,60',
        '2017,quoc-gia,52,60',
        '2018,quoc-gia,53,60',
        '2019,quoc-gia,54,60',
      ),
    ).toEqual([
      'Chỉ số cấp quốc gia · Chỉ số quốc gia, tối đa 60 điểm',
      'Đơn vị · kỳ | Điểm chỉ số',
      'Tỉnh Bến Mơ, 2016 | 51',
      'Tỉnh Bến Mơ, 2017 | 52',
      'Tỉnh Bến Mơ, 2018 | 53',
      'Tỉnh Bến Mơ, 2019 | 54',
    ]);
  });

  it('sets points out of another maximum, or of another index, apart', () => {
    expect(
      tablesOf(
        '2016,quoc-gia,51,60',
        '2017,quoc-gia,52,60',
        '2018,quoc-gia,53,60',
        '2019,quoc-gia,54,60',
        '2020,quoc-gia,64,80',
        '2020,cchc,297.2,',
      ),
    ).toEqual([
      'Chỉ số cấp quốc gia · Chỉ số quốc gia, tối đa 60 điểm',
      'Đơn vị · kỳ | Điểm chỉ số',
      'Tỉnh Bến Mơ, 2016 | 51',
      'Tỉnh Bến Mơ, 2017 | 52',
      'Tỉnh Bến Mơ, 2018 | 53',
      'Tỉnh Bến Mơ, 2019 | 54',
      'Chỉ số cấp quốc gia · Tỉnh Bến Mơ, năm 2020, Chỉ số cải cách hành chính của tỉnh',
      'Chỉ tiêu | Giá trị',
      'Điểm chỉ số | 297,2',
      'Chỉ số cấp quốc gia · Tỉnh Bến Mơ, năm 2020, Chỉ số quốc gia',
      'Chỉ tiêu | Giá trị',
      'Điểm chỉ số | 64, trên 80',
    ]);
  });
});
