import { describe, expect, it } from 'vitest';
import { formerDistricts } from '../../src/derive/former-districts.ts';
import { placePage } from '../../src/site/pages/place/model.ts';
import { placesPage } from '../../src/site/pages/places/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const dataset = datasetWith({
  units: `
    id,           kind,    peer_group, name_vi,       name_en,              short_vi,   short_en,  valid_from, predecessors
    xa-che-xanh,  commune, communes,   Xã Chè Xanh,   Chè Xanh Commune,     Chè Xanh,   Chè Xanh,  2020-07-01, doi-che
    xa-che-gia,   commune, communes,   Xã Chè Già,    Chè Già Commune,      Chè Già,    Chè Già,   2020-07-01, doi-che`,
  formerCommunes: `
    code,  name_vi,       name_en,          district, successor,   share,     basis,        basis_en
    90001, Xã Chè Non,    Chè Non Commune,  doi-che,  xa-che-xanh, whole,     Nghị quyết 1, Resolution 1
    90002, Xã Chè Già,    Chè Già Commune,  doi-che,  xa-che-gia,  unchanged, Nghị quyết 1, Resolution 1`,
  service: `
    unit,        period, score, rank, rank_of
    xa-che-xanh, 2020,   81,    2,    2
    xa-che-gia,  2020,   90,    1,    2`,
  offices: `
    unit,        period, counters
    xa-che-xanh, 2020,   7`,
});
const site = siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');

function placeOf(id: string) {
  const district = formerDistricts(dataset).find(({ unit }) => unit.id === id);
  if (!district) throw new Error(`no former district ${id}`);
  return placePage(site, district);
}

const [young, old] = placeOf('doi-che').communes;
const said = (at: number) => young?.facts[at]?.sentences.join(' ');

describe('what became of a former commune', () => {
  it('names the district it was in, the unit it is in, and since when', () => {
    expect(young?.answer).toBe(
      'Xã Chè Non trước đây, thuộc huyện Đồi Chè, nay thuộc xã Chè Xanh từ 1/7/2020.',
    );
  });

  it('of one that stayed what it was says only what it is no longer part of', () => {
    expect(old?.answer).toBe(
      'Xã Chè Già không nhập với nơi khác; từ 1/7/2020 không còn thuộc huyện Đồi Chè.',
    );
  });

  it('says what was counted at the counter, and that its address is not known', () => {
    expect(said(0)).toBe(
      'Năm 2020: 7\u00a0quầy. Chưa tìm thấy địa chỉ, giờ làm việc của nơi nhận hồ sơ ở xã Chè Xanh.',
    );
  });

  it('says how the counter of the new unit was scored, and its place', () => {
    expect(said(2)).toContain(
      'đứng thứ 2 trong 2 xã (chúng tôi xếp); nguồn xếp chung thứ 2 trong 2',
    );
  });

  it('has a name of its own on the page, so that it can be linked to', () => {
    expect([young?.id, young?.name.href]).toEqual(['xa-90001', '/noi-toi-song/doi-che/#xa-90001']);
  });
});

it('the list of places has every former commune under its district', () => {
  const [group] = placesPage(site).communes;
  expect([group?.title, group?.links.map(({ label }) => label)]).toEqual([
    'Huyện Đồi Chè',
    ['Xã Chè Già', 'Xã Chè Non'],
  ]);
});
