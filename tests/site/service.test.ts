import { describe, expect, it } from 'vitest';
import { indicatorPage } from '../../src/site/pages/indicator/model.ts';
import { unitYearPage } from '../../src/site/pages/unit-year/model.ts';
import { unitPage } from '../../src/site/pages/unit/model.ts';
import { serviceToday } from '../../src/site/parts/service/service-view.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';
import { mixedDataset } from '../derive/mixed.ts';

/** Two communes and two agencies in one list: an agency stands between the communes. */
const dataset = datasetWith({
  units: `id,kind,peer_group,name_vi,name_en,short_vi,short_en,parent,source
    xa-cat,commune,communes,Xã Cát,Cát,Cát,Cát,ben-mo,nien-giam
    xa-song,commune,communes,Xã Sóng,Sóng,Sóng,Sóng,ben-mo,nien-giam`,
  sources: `id,publisher,publisher_en,title_vi,title_en,url,accessed,note_vi,note_en
    tep-xuat,Cổng,Portal,Bảng,Table,https://ben-mo.example/9,2020,Đọc ở một bản chép. Điểm của sở tính cả năm.,Read in a copy. Agencies: the whole year.`,
  service: `unit,period,score,payment,rank,rank_of,source
    xa-cat,2019-01-01/2019-10-11,93.2,,1,4,tep-xuat
    so-gio,2019-01-01/2019-10-11,91.1,9,2,4,tep-xuat
    xa-song,2019-01-01/2019-10-11,90.5,,3,4,tep-xuat
    so-nang,2019-01-01/2019-10-11,80,,4,4,tep-xuat`,
});
const site = siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');

function sentences(id: string): string[] {
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unitYearPage(site, unit, 2019).sentences;
}

describe('the service index of a unit', () => {
  it('is ranked among its own kind, beside the place that the source prints', () => {
    expect(sentences('xa-song')).toEqual([
      'Cộng dồn đến 11/10/2019, xã Sóng đạt 90,5/100 điểm phục vụ (Bộ chỉ số 766), đứng thứ 2 trong 2 xã, phường, đặc khu (chúng tôi xếp); nguồn xếp chung thứ 3 trong 4 xã, phường, đặc khu và cơ quan.',
    ]);
    expect(sentences('so-gio')[0]).toContain('đứng thứ 1 trong 2 cơ quan');
  });

  it('has one ranking for each kind on the page of the indicator', () => {
    const tables = indicatorPage(site, 'service.score').rankings.map(({ rows }) =>
      rows.map(({ header, cells }) =>
        [header, ...cells]
          .map(({ text, ...cell }) => text + ('beside' in cell ? (cell.beside ?? '') : ''))
          .join(' | '),
      ),
    );
    expect(tables).toEqual([
      ['Xã Cát | 1 | 93,2 | 1/4', 'Xã Sóng | 2 | 90,5 | 3/4'],
      ['Sở Gió | 1 | 91,1 | 2/4', 'Sở Nắng | 2 | 80 | 4/4'],
    ]);
  });

  it('is never shown without what its source must be read with', () => {
    const caution = { term: 'Cần biết', detail: 'Đọc ở một bản chép. Điểm của sở tính cả năm.' };
    const unit = dataset.units.get('so-gio');
    if (!unit) throw new Error('no agency');
    expect(indicatorPage(site, 'service.score').facts).toContainEqual(caution);
    expect(indicatorPage(site, 'service.payment').facts).toContainEqual(caution);
    expect(unitYearPage(site, unit, 2019).caution).toEqual(caution);
    expect(unitPage(site, unit).table?.notes.map(({ text }) => text)).toContain(
      'Cần biết: Đọc ở một bản chép. Điểm của sở tính cả năm.',
    );
  });

  it('says on the page of a commune only where it was read, and nothing of agencies', () => {
    const unit = dataset.units.get('xa-cat');
    if (!unit) throw new Error('no commune');
    const { caution } = unitYearPage(site, unit, 2019);
    expect(caution?.detail).toBe('Đọc ở một bản chép.');
  });

  it('is how the one-stop is measured today, and says where', () => {
    expect(serviceToday(site)?.text).toBe(
      'Ngày nay một cửa được đo bằng Bộ chỉ số 766 (công khai, tiến độ, trực tuyến, thanh toán, số hóa, hài lòng; tối đa 100 điểm). Ở tỉnh Bến Mơ, cộng dồn đến 11/10/2019: 2 xã, phường, đặc khu từ 90,5 đến 93,2 điểm và 2 cơ quan từ 80 đến 91,1 điểm.',
    );
  });
});

describe('the service index of communes of several kinds', () => {
  const ids = [
    ...Array.from({ length: 6 }, (_, at) => `xa-${String(at + 1)}`),
    ...Array.from({ length: 5 }, (_, at) => `phuong-${String(at + 1)}`),
    'dac-khu-1',
  ];
  const mixed = mixedDataset(
    { communes: 6, wards: 5, zones: 1 },
    {
      service: [
        'unit,period,score,rank,rank_of',
        ...ids.map((id, at) => `${id},2019,${String(90 - at)},${String(at + 1)},12`),
      ],
    },
  );
  const own = siteOf(
    { dataset: mixed, editions: [], corrections: [], sealed: new Map(), open: [] },
    'vi',
  );
  const said = (id: string) => {
    const unit = mixed.units.get(id);
    return unit ? unitYearPage(own, unit, 2019).sentences[0] : undefined;
  };

  it('is ranked kind by kind, the printed place beside; a kind that is too small is not', () => {
    expect(said('phuong-2')).toContain(
      'đứng thứ 2 trong 5 phường (chúng tôi xếp); nguồn xếp chung thứ 8 trong 12',
    );
    expect(said('dac-khu-1')).toContain(
      'điểm phục vụ (Bộ chỉ số 766); nguồn xếp chung thứ 12 trong 12',
    );
    const { rankings, whole } = indicatorPage(own, 'service.score');
    expect(rankings.map(({ caption, columns }) => [caption, columns.length])).toEqual([
      ['Xếp riêng 6 xã, năm 2019', 4],
      ['Xếp riêng 5 phường, năm 2019', 4],
      ['1 đặc khu, năm 2019: quá ít để xếp hạng riêng', 3],
    ]);
    expect(whole?.label).toBe('Cả 12 xã, phường, đặc khu trong một danh sách');
    expect(whole?.table.rows.map(({ cells }) => cells[1]?.text)).toEqual(
      ids.map((_, at) => String(at + 1)),
    );
  });
});
