import { expect, it } from 'vitest';
import { statementsOf } from '../../src/derive/select.ts';
import { unitSentences } from '../../src/site/parts/unit/unit-sentences.ts';
import { WORDS } from '../../src/site/parts/unit/words.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** What the page of a district says of its cases: "50,40,38,2" is to handle, resolved, in time, late. */
function saidOf(cases: string): string[] {
  const dataset = datasetWith({
    cases: `unit,period,total,resolved,on_time_or_early,late\ndao-cau,2019,${cases}`,
  });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const unit = dataset.units.get('dao-cau');
  if (!unit) throw new Error('no district');
  const rows = statementsOf(dataset, { unit: unit.id });
  return unitSentences(siteOf(publication, 'vi'), unit, 2019, rows).map(({ text }) => text);
}

it.each([
  [
    '50,40,38,2',
    'Năm 2019, huyện Đảo Câu giải quyết 40 hồ sơ, trong đó 38 hồ sơ không trễ hạn (95,00%).',
  ],
  ['50,40,40,0', 'Năm 2019, huyện Đảo Câu giải quyết 40 hồ sơ, không hồ sơ nào trễ hạn.'],
  ['50,40,,', 'Năm 2019, huyện Đảo Câu phải giải quyết 50 hồ sơ.'],
  ['0,0,0,0', 'Năm 2019, huyện Đảo Câu không có hồ sơ nào phải giải quyết.'],
  ['50,0,0,0', 'Năm 2019, huyện Đảo Câu không ghi nhận hồ sơ nào được giải quyết.'],
])('cases %s (to handle, resolved, in time, late) make the sentence "%s"', (cases, sentence) => {
  expect(saidOf(cases)).toEqual([sentence]);
});

/** What the page of a district says first, of rows of any table. */
function openingOf(sheets: Parameters<typeof datasetWith>[0]): string[] {
  const dataset = datasetWith(sheets);
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const unit = dataset.units.get('dao-cau');
  if (!unit) throw new Error('no district');
  const rows = statementsOf(dataset, { unit: unit.id });
  return unitSentences(siteOf(publication, 'vi'), unit, 2019, rows).map(({ text }) => text);
}

it('the unit is named once, at the beginning', () => {
  const said = openingOf({
    procedures: 'unit,period,announced\ndao-cau,@2019-06-30,52',
    cases: 'unit,period,resolved,late\ndao-cau,2019,40,0',
  });
  expect(said).toEqual([
    'Ngày 30/6/2019, huyện Đảo Câu có 52 thủ tục hành chính đã công bố.',
    'Năm 2019, huyện giải quyết 40 hồ sơ, không hồ sơ nào trễ hạn.',
  ]);
});

it('procedures counted kind by kind are said together, never one kind for all', () => {
  const said = openingOf({
    procedures: `unit,period,scope,scope_en,at_centre
      dao-cau,@2019-06-30,thủ tục của ngành dọc,of agencies,25
      dao-cau,@2019-06-30,thủ tục cấp xã,of communes,396
      dao-cau,@2019-06-30,đất đai,land,8`,
  });
  expect(said).toEqual([
    'Ngày 30/6/2019, trung tâm hành chính công của huyện Đảo Câu nhận hồ sơ của 396 thủ tục cấp xã, cùng 25 thủ tục của ngành dọc và 8 thủ tục (đất đai).',
  ]);
});

it('procedures counted on a day that no source gives are not told as a work of months', () => {
  const said = openingOf({
    procedures: `unit,period,scope,scope_en,at_centre
      dao-cau,2019-03-01/2019-06-30,thủ tục cấp xã,of communes,396
      dao-cau,2019-03-01/2019-06-30,thủ tục của ngành dọc,of agencies,25`,
  });
  expect(said).toEqual([
    'Theo nguồn không ghi ngày đếm (trong khoảng từ 1/3/2019 đến 30/6/2019), trung tâm hành chính công của huyện Đảo Câu nhận hồ sơ của 396 thủ tục cấp xã, cùng 25 thủ tục của ngành dọc.',
  ]);
});

it('overdue cases of some of the cases are told with of which', () => {
  const said = openingOf({
    cases: `unit,period,scope,scope_en,pending_overdue
      dao-cau,2019-10,hồ sơ nhận trong tháng qua mạng,cases received online in the month,897`,
  });
  expect(said).toEqual([
    'Tháng 10 năm 2019, huyện Đảo Câu còn 897 hồ sơ quá hạn chưa giải quyết, trong số hồ sơ nhận trong tháng qua mạng.',
  ]);
});

it('cases of a field are told after the noun, with what of the field they are', () => {
  const said = openingOf({
    cases: `unit,period,field,scope,scope_en,late
      dao-cau,@2019-03,dat-dai,cấp giấy lần đầu,first certificates,620`,
  });
  expect(said).toEqual([
    'Tính đến tháng 3/2019, huyện Đảo Câu có 620 hồ sơ trễ hạn về đất đai (cấp giấy lần đầu).',
  ]);
});

it('a place says among whom, and that another has it too', () => {
  const first = (other: string) =>
    openingOf({
      scores: `unit,period,index,score,max,rank,rank_of
        dao-cau,2019,cchc,91,100,1,
        doi-che,2019,cchc,${other},100,${other === '91' ? 1 : 2},`,
    })[0];
  expect(first('90')).toMatch(/, đứng thứ 1 trong các huyện, thị xã, thành phố\.$/);
  expect(first('91')).toMatch(/, đồng hạng 1 trong các huyện, thị xã, thành phố\.$/);
});

it('a part of the procedures is never said as the procedures of the unit', () => {
  expect(
    openingOf({
      procedures: `unit,period,scope,scope_en,announced
        dao-cau,@2019-06-30,lĩnh vực đất,land,52`,
    }),
  ).toEqual([]);
});

it('cases of a part of the unit are said with what they leave out', () => {
  expect(
    openingOf({
      cases: `unit,period,scope,scope_en,resolved,on_time_or_early,late
        dao-cau,2019-H1,bộ phận một cửa cấp huyện,district office,40,38,2`,
    }),
  ).toEqual([
    '6 tháng đầu năm 2019 (bộ phận một cửa cấp huyện), huyện Đảo Câu giải quyết 40 hồ sơ, trong đó 38 hồ sơ không trễ hạn (95,00%).',
  ]);
});

it('a scope that begins with the noun stands after it, not in brackets', () => {
  const said = (scope: string, figures: string) =>
    openingOf({
      cases: `unit,period,scope,scope_en,${figures.replaceAll(/=\d+/g, '')}
        dao-cau,2019,${scope},cases by post,${figures.replaceAll(/[a-z_]+=/g, '')}`,
    });
  expect(said('hồ sơ qua bưu điện', 'received_new=259')).toEqual([
    'Năm 2019, huyện Đảo Câu tiếp nhận 259 hồ sơ qua bưu điện.',
  ]);
  expect(said('hồ sơ qua bưu điện', 'late=3,pending_overdue=7')).toEqual([
    'Năm 2019, huyện Đảo Câu có 3 hồ sơ trễ hạn qua bưu điện.',
    'Năm 2019, huyện còn 7 hồ sơ quá hạn chưa giải quyết, trong số hồ sơ qua bưu điện.',
  ]);
  expect(said('qua bưu điện', 'received_new=259')).toEqual([
    'Năm 2019 (qua bưu điện), huyện Đảo Câu tiếp nhận 259 hồ sơ.',
  ]);
});

it.each([
  ['commune', 'Phường Cầu Đá', 'Phường', 'phường'],
  ['commune', 'Cầu Đá', null, 'địa phương này'],
  ['department', 'Sở Cầu Đường', null, 'sở'],
  ['department', 'Thanh tra tỉnh', 'tỉnh', 'cơ quan này'],
] as const)('a %s called "%s" (kind: %s) is "%s" once it was named', (kind, name, label, again) => {
  expect(WORDS.vi.again({ kind, name, label })).toBe(again);
});

it('a score for service is told with where it lost most, and how in time the cases were', () => {
  const parts =
    'unit,period,score,transparency,progress,online_services,payment,digitisation,satisfaction';
  const lastOf = (points: string) => openingOf({ service: `${parts}\n${points}` }).at(-1);
  expect(lastOf('dao-cau,2019,73.8,4.4,18.9,4.7,8,19.8,18')).toBe(
    'Điểm phục vụ mất nhiều nhất ở công khai, minh bạch (4,4/18) và dịch vụ công trực tuyến (4,7/12); tiến độ giải quyết được 18,9/20.',
  );
  expect(lastOf('dao-cau,2019,73.8,17,5,11,9,13.8,18')).toBe(
    'Điểm phục vụ mất nhiều nhất ở tiến độ giải quyết (5/20) và số hóa hồ sơ (13,8/22).',
  );
});

it('what a centre is to take in is said as a plan, once, however many sources say it', () => {
  const dataset = datasetWith({
    units: `id,kind,name_vi,name_en,short_vi,short_en,parent,source
      quay-chung,centre,Trung tâm Phục vụ hành chính công,Public Service Centre,Trung tâm HCC,Centre,ben-mo,nien-giam`,
    procedures: `unit,period,at_centre,status,source
      quay-chung,@2019-06-30,900,planned,bao-cao
      quay-chung,@2019-07-31,900,planned,nien-giam`,
  });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const unit = dataset.units.get('quay-chung');
  if (!unit) throw new Error('no centre');
  const said = unitSentences(siteOf(publication, 'vi'), unit, 2019, dataset.statements);
  expect(said.map(({ text }) => text)).toEqual([
    'Theo dự kiến, 900 thủ tục sẽ được tiếp nhận tại Trung tâm Phục vụ hành chính công.',
  ]);
  expect(said.flatMap(({ rows }) => rows)).toEqual(dataset.statements);
});

it('cases that a source calls late on one day are told as late by that day, not of it', () => {
  const said = openingOf({
    cases: 'unit,period,scope,scope_en,late\ndao-cau,@2019-03,cấp giấy,certificates,620',
  });
  expect(said).toEqual(['Tính đến tháng 3/2019 (cấp giấy), huyện Đảo Câu có 620 hồ sơ trễ hạn.']);
});
