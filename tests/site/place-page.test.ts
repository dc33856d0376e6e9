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
  norms: `
    id,        subject_vi,                 subject_en,               basis,     basis_en,  article, article_en, to
    quay,      Xã lập trung tâm,           Communes have a centre,   Luật Một,  Law One,   Điều 7,  Article 7,
    phan-anh,  Ai cũng có quyền phản ánh,  Everyone may complain,    Luật Hai,  Law Two,   ,        ,
    da-cu,     Phản ánh bằng thư,          Complaints by letter,     Luật Ba,   Law Three, ,        ,           2019-12-31
    bao-cao,   Báo cáo mỗi quý,            Report each quarter,      Luật Bốn,  Law Four,  ,        ,`,
  normIndicators: `
    norm,     indicators
    quay,     offices.counters
    phan-anh, feedback.received | feedback.resolved
    da-cu,    feedback.received
    bao-cao,  cases.total | feedback.received`,
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

  it('says where papers are filed, by which rule, what was counted there, and that its address is not known', () => {
    expect(said(0)).toBe(
      'Nộp tại Trung tâm Phục vụ hành chính công của xã Chè Xanh, hoặc ở điểm tiếp nhận nếu nơi ấy có lập (Luật Một, Điều 7). Năm 2020: 7\u00a0quầy. Chúng tôi chưa tìm thấy địa chỉ và giờ làm việc.',
    );
  });

  it('says how the counter of the new unit was scored, and its place', () => {
    expect(said(1)).toContain(
      'đứng thứ 2 trong 2 xã (chúng tôi xếp); nguồn xếp chung thứ 2 trong 2',
    );
  });

  it('has a name of its own on the page, so that it can be linked to', () => {
    expect([young?.id, young?.name.href]).toEqual(['xa-90001', '/noi-toi-song/doi-che/#xa-90001']);
  });
});

describe('the places of a district', () => {
  const page = placeOf('doi-che');

  it('are counted with what they became, kind by kind, and the district is told once', () => {
    expect(page.lead).toBe(
      'Huyện Đồi Chè hoạt động đến 30/6/2025. 2 nơi cũ ở đó nay thuộc 2 xã. Chọn nơi bạn ở.',
    );
    expect(page.before.term).toBe('Trước đây, ở huyện Đồi Chè');
  });

  it('have where to complain by the rules in force that are of nothing else', () => {
    expect(
      page.complaint?.rules.map(({ text, links }) => [text, ...links.map(({ label }) => label)]),
    ).toEqual([
      ['Ai cũng có quyền phản ánh.', 'Luật Hai'],
      ['Chúng tôi chưa tìm thấy địa chỉ, số điện thoại nhận phản ánh.'],
    ]);
  });
});

it('the list of places has every former commune under its district', () => {
  const [group] = placesPage(site).communes;
  expect([group?.title, group?.links.map(({ label }) => label)]).toEqual([
    'Huyện Đồi Chè',
    ['Xã Chè Già', 'Xã Chè Non'],
  ]);
});
