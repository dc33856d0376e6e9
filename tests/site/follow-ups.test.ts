import { expect, it } from 'vitest';
import { areaPage } from '../../src/site/pages/area/model.ts';
import { inspectionsPage } from '../../src/site/pages/inspections/model.ts';
import { unitPage } from '../../src/site/pages/unit/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const FINDINGS = `
  id, period, units,   area,    kind,           statement_vi, statement_en
  a1, 2018,   dao-cau, thu-tuc, limitation,     Trễ hẹn.,     Late.
  a2, 2018,   dao-cau, thu-tuc, recommendation, Xin lỗi dân., Apologise.
  b1, 2019,   doi-che, thu-tuc, limitation,     Vẫn trễ hẹn., Still late.`;
const FOLLOW_UP = `
  finding, date,       status,   later, evidence_vi, evidence_en
  a1,      2019-05-20, repeated, b1,    Vẫn trễ.,    Still late.`;

function pages(followups: string) {
  const dataset = datasetWith({ findings: FINDINGS, ...(followups === '' ? {} : { followups }) });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const site = siteOf(publication, 'vi');
  const area = dataset.areas.get('thu-tuc');
  const unit = dataset.units.get('dao-cau');
  if (!area || !unit) throw new Error('the registers are not those of Bến Mơ');
  return {
    area: areaPage(site, area),
    unit: unitPage(site, unit),
    inspections: inspectionsPage(site),
  };
}

it('a limitation says what later evidence says, with its source and the later finding; that one leads back', () => {
  const said = pages(FOLLOW_UP)
    .area.years.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings))
    .map(({ id, remarks }) => [
      id,
      ...remarks.flatMap(({ text, links }) => [text, ...links.map(({ label }) => label)]),
    ]);
  expect(said).toEqual([
    ['b1', 'Trước đó', 'nhận xét năm 2018'],
    [
      ...['a1', 'Về sau (20/5/2019): vẫn còn, được nêu lại. Vẫn trễ.'],
      ...['Văn phòng tỉnh Bến Mơ', 'nhận xét năm 2019'],
    ],
    ['a2'],
  ]);
});

it('the pages of a task and of a unit count what became of all of them', () => {
  const { area, unit } = pages(FOLLOW_UP);
  expect(area.followUps).toBe(
    'Trong 3 hạn chế và kiến nghị: 1 điều sau này lại được nêu và 2 điều chưa tìm thấy tài liệu nói tiếp.',
  );
  expect(unit.followUps).toBe(
    'Trong 2 hạn chế và kiến nghị: 1 điều sau này lại được nêu và 1 điều chưa tìm thấy tài liệu nói tiếp.',
  );
});

it('the page of all inspections opens with how many there were, and which was the largest', () => {
  const pageWith = (rows: string) => {
    const dataset = datasetWith({
      inspections: `id,title_vi,title_en,body_vi,body_en,units,communes,from,to
        ${rows}`,
    });
    const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
    return inspectionsPage(siteOf(publication, 'vi'));
  };
  const one = 'dot-1,Kiểm tra 2018,Inspection,Đoàn,Team,dao-cau,,2018-10-01,2018-10-01';
  const two = 'dot-2,Kiểm tra 2019,Inspection,Đoàn,Team,dao-cau | so-nang,9,2019-10-01,2019-10-02';
  expect(pageWith(one).found).toBe('Tìm thấy 1 cuộc kiểm tra, giám sát (2018).');
  expect(pageWith(`${one}\n${two}`).found).toBe(
    'Tìm thấy 2 cuộc kiểm tra, giám sát (2018–2019). Lớn nhất: 1/10/2019 – 2/10/2019; 1 sở, ban, ngành, 1 huyện, thị xã, thành phố và 9 xã, phường.',
  );
  expect(pages(FOLLOW_UP).inspections.remarked.map(({ label }) => label)).toEqual(['2019', '2018']);
});

it('where nothing is known of any, only the page of all inspections says so', () => {
  const { area, unit, inspections } = pages('');
  expect([area.followUps, unit.followUps, inspections.outcomes]).toEqual([null, null, null]);
});
