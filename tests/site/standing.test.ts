import { describe, expect, it } from 'vitest';
import { standings, workloadStanding } from '../../src/site/parts/standing/standing.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';
import { mixedDataset } from '../derive/mixed.ts';

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

describe('where a commune stands', () => {
  const of = (id: string, known = 33) => {
    const ids = [
      ...Array.from({ length: 15 }, (_, at) => `phuong-${String(at + 1)}`),
      ...Array.from({ length: 18 }, (_, at) =>
        at < 15 ? `xa-${String(at + 1)}` : `dac-khu-${String(at - 14)}`,
      ),
    ].slice(0, known);
    const dataset = mixedDataset(
      { communes: 15, wards: 15, zones: 3 },
      {
        cases: [
          'unit,period,resolved,late',
          ...ids.map(
            (one, at) =>
              `${one},2019,${String(1000 * (at + 1))},${String(10 * (at + 1) + at * (at + 1))}`,
          ),
        ],
      },
    );
    const unit = dataset.units.get(id);
    if (!unit) throw new Error(`no unit ${id}`);
    const site = siteOf(
      { dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
      'vi',
    );
    return {
      place: standings(site, unit, 2019).map(({ place }) => place),
      workload: workloadStanding(site, unit, 2019),
    };
  };

  it('is told among its own kind, and among those with about as many cases', () => {
    expect(of('phuong-7')).toEqual({
      place: ['thứ 7 trong 15 phường, kể từ nơi trễ ít nhất'],
      workload:
        'Trong 5 phường có từ 6.000 đến 10.000 hồ sơ đã giải quyết, năm 2019: thứ 2 kể từ nơi trễ ít nhất.',
    });
  });

  it('has no place where its kind is too small, and stands among all', () => {
    expect(of('dac-khu-1')).toEqual({ place: [null], workload: null });
  });

  it('is not told by workload where the cases of half of its kind are not known', () => {
    expect(of('phuong-7', 7)).toEqual({ place: [], workload: null });
  });
});
