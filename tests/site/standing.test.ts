import { describe, expect, it } from 'vitest';
import { standings } from '../../src/site/parts/standing/standing.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** Three more districts, so that there are six. */
const UNITS = `id,kind,peer_group,name_vi,name_en,short_vi,short_en
  bai-cat,district,districts,Huyện Bãi Cát,Bãi Cát,Bãi Cát,Bãi Cát
  ben-tre,district,districts,Huyện Bến Trẻ,Bến Trẻ,Bến Trẻ,Bến Trẻ
  cu-lao,district,districts,Huyện Cù Lao,Cù Lao,Cù Lao,Cù Lao`;

function standingsOf(...cases: string[]) {
  const dataset = datasetWith({
    units: UNITS,
    cases: ['unit,period,resolved,late', ...cases].join('\n'),
  });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const unit = dataset.units.get('dao-cau');
  if (!unit) throw new Error('no district');
  return standings(siteOf(publication, 'vi'), unit, 2019);
}

const FIVE = [
  'dao-cau,2019,1000,20',
  'doi-che,2019,1000,10',
  'suoi-ngoc,2019,1000,50',
  'bai-cat,2019,1000,20',
  'ben-tre,2019,1000,30',
];

describe('where a unit stands among its peers', () => {
  it('is a mark between the lowest and the highest, with its place and who has no figure', () => {
    expect(standingsOf(...FIVE)).toEqual([
      {
        label: 'Hồ sơ trễ hạn trên 1.000',
        own: '20,0',
        place: 'đồng hạng 2 trong 5, kể từ nơi trễ ít nhất',
        low: { name: 'Đồi Chè', value: '10,0' },
        high: { name: 'Suối Ngọc', value: '50,0' },
        peers: [0, 250, 500, 1000],
        at: 250,
        tone: 'clay',
        notes: ['1 đơn vị cùng khối không có số liệu để so.'],
      },
    ]);
  });

  it('is not said of fewer than five', () => {
    expect(standingsOf(...FIVE.slice(0, 4))).toEqual([]);
  });
});
