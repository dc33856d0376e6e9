import { describe, expect, it } from 'vitest';
import { inventory } from '../../src/site/inventory.ts';
import { posterPage } from '../../src/site/pages/poster/model.ts';
import { unitPage } from '../../src/site/pages/unit/model.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const siteWith = (sheets: Parameters<typeof datasetWith>[0]) =>
  siteOf(
    { dataset: datasetWith(sheets), editions: [], corrections: [], sealed: new Map(), open: [] },
    'vi',
  );

const postersOf = (site: Site) =>
  inventory(site).posters.map(({ unit, year }) => `${unit.id} ${String(year)}`);

function posterOf(site: Site, id: string) {
  const poster = inventory(site).posters.find(({ unit }) => unit.id === id);
  if (!poster) throw new Error(`no poster of ${id}`);
  return posterPage(site, poster.unit, poster.year);
}

const cases = `unit,period,field,total,resolved,late
  dao-cau,2018,,120,100,9
  dao-cau,2019,,260,250,5
  dao-cau,2019,dat-dai,40,30,4
  dao-cau,2020,dat-dai,50,45,1`;

describe('a sheet to hang beside a counter', () => {
  it('is made of the latest year that tells of the whole unit, and of no unit that nothing is told of', () => {
    expect(postersOf(siteWith({ cases }))).toEqual(['dao-cau 2019']);
    expect(
      postersOf(siteWith({ scores: 'unit,period,index,score\ndao-cau,2019,cchc,91' })),
    ).toEqual([]);
  });

  it('has figures of that year alone, each with its period, its source and its card', () => {
    const { figures } = posterOf(siteWith({ cases }), 'dao-cau');
    expect(figures.map(({ figure, source }) => `${figure.label}: ${figure.value}. ${source}`))
      .toMatchInlineSnapshot(`
      [
        "Đã giải quyết: 250. Năm 2019. Nguồn: Văn phòng tỉnh Bến Mơ.",
        "Giải quyết trễ hạn: 5. Năm 2019. Nguồn: Văn phòng tỉnh Bến Mơ.",
      ]
    `);
    expect(figures.map(({ figure }) => figure.href)).toEqual([
      '/2019/dao-cau/trich-dan/#cases.bao-cao.resolved',
      '/2019/dao-cau/trich-dan/#cases.bao-cao.late',
    ]);
  });

  it('leaves out what the source gives with a reservation: a firm figure of the year stands instead', () => {
    const site = siteWith({
      cases: `unit,period,resolved,note_vi,note_en
        dao-cau,2019-01/2019-03,213,,
        dao-cau,2019-04/2019-06,>900,Nguồn viết tiếp nhận và giải quyết.,Received and settled.`,
    });
    expect(posterOf(site, 'dao-cau').figures.map(({ figure }) => figure.value)).toEqual(['213']);
    const unit = site.dataset.units.get('dao-cau');
    expect(unit && unitPage(site, unit).known[0]).toBe(
      'Có số hồ sơ đã giải quyết của 2 quý: quý I năm 2019, 213; quý II năm 2019, hơn 900. Nguồn viết tiếp nhận và giải quyết.',
    );
  });

  it('says who made it, and that the unit did not', () => {
    const { publisher } = posterOf(siteWith({ cases }), 'dao-cau');
    expect(publisher).toMatch(/trang độc lập.*không phải văn bản của đơn vị có tên ở trên/);
  });

  it('leads, by its code too, to the page of the unit, and that page to the sheet', () => {
    const site = siteWith({
      units: `id,kind,name_vi,name_en,short_vi,short_en,valid_from,source
        song-moi,province,Tỉnh Sông Mới,Sông Mới Province,Sông Mới,Sông Mới,2025-07-01,nien-giam`,
      service: 'unit,period,score\nsong-moi,2025,91.5',
    });
    const poster = posterOf(site, 'song-moi');
    expect(poster.address).toMatch(/^https:.*\/don-vi\/song-moi\/$/);
    expect(poster.ended).toBeNull();
    expect(onwardOf(site, 'song-moi')).toEqual(['/don-vi/song-moi/to-treo/']);
  });

  it('stays of a unit that is no more, says so, and is not offered on its page', () => {
    const site = siteWith({ cases });
    expect(posterOf(site, 'dao-cau').ended).toMatch(/^Đơn vị này hoạt động đến .*2025/);
    expect(onwardOf(site, 'dao-cau')).toEqual([]);
  });
});

function onwardOf(site: Site, id: string): string[] {
  const unit = site.dataset.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unitPage(site, unit).onward.map(({ href }) => href);
}

it('a score on a sheet has its place among its kind', () => {
  const site = siteWith({
    units: `id,kind,peer_group,name_vi,name_en,short_vi,short_en,valid_from
      xa-mot,commune,communes,Xã Một,Một Commune,Một,Một,2019-01-01
      xa-hai,commune,communes,Xã Hai,Hai Commune,Hai,Hai,2019-01-01`,
    service: 'unit,period,score\nxa-mot,2019,81\nxa-hai,2019,92',
  });
  expect(posterOf(site, 'xa-mot').told).toEqual([
    'Năm 2019, xã Một đạt 81/100 điểm phục vụ (Bộ chỉ số 766), đứng thứ 2 trong 2 xã (chúng tôi xếp).',
  ]);
  const beside = siteWith({
    cases,
    service: 'unit,period,score\ndao-cau,2019,81',
  });
  expect(posterOf(beside, 'dao-cau').told).toEqual([]);
});
