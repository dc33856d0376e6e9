import { expect, it } from 'vitest';
import { normView } from '../../src/site/pages/norms/norm-view.ts';
import { lawViews } from '../../src/site/pages/norms/law-view.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const REST = 'duty_vi, duty_en, basis_vi, basis_en, article_vi, article_en';
const dataset = datasetWith({
  laws: `
    id,    ${REST}, frequency_vi, frequency_en, from, to, read_as, check_vi, check_en, check_source
    cu,    Niêm yết., Post., Nghị định 1, Decree 1, Điều 2, Article 2, , , 2010, 2018-06-30, summary, , ,
    dang,  Công bố., Publish., Luật 2, Law 2, Điều 3, Article 3, Hằng quý, Quarterly, 2018-07-01, , text, Kiểm tra hiệu lực., Check it., nien-giam`,
});
const site = siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
const [inForce, ended] = lawViews(site);

it('a law says its article, how often and since when; what is to be checked has its own source', () => {
  expect(inForce).toEqual({
    id: 'dang',
    duty: 'Công bố.',
    where: 'Luật 2, Điều 3, từ 1/7/2018. Hằng quý.',
    links: [
      { label: 'Văn phòng tỉnh Bến Mơ', href: '/nguon/bao-cao/' },
      { label: 'Cục Thống kê Bến Mơ', href: '/nguon/nien-giam/' },
    ],
    check: 'Kiểm tra hiệu lực.',
  });
});

it('what has ended stands last, and what was not read itself says so', () => {
  expect(ended?.where).toBe(
    'Nghị định 1, Điều 2, từ năm 2010 đến 30/6/2018. Đọc qua tóm tắt, chưa đọc được nguyên văn.',
  );
});

it.each([
  ['Phần dành cho người chờ (khoảng)', '~50', '%', 'Phần dành cho người chờ', 'khoảng 50%'],
  ['Mức hài lòng (ít nhất)', '95', '%', 'Mức hài lòng', 'ít nhất 95%'],
  ['Sáu nội dung: một và hai', '6', 'nội dung', 'Sáu nội dung: một và hai', null],
  ['Áp dụng cho sở và huyện', '4', 'nhóm', 'Áp dụng cho sở và huyện', '4\u00a0nhóm'],
])('the rule "%s" with %s %s says its number once', (subject, value, unit, said, number) => {
  const norms = `id,subject_vi,subject_en,value,unit_vi,unit_en,basis,basis_en
    quy-dinh,${subject},Rule,${value},${unit},things,Luật 2,Law 2`;
  const { dataset } = siteWith({ norms });
  const norm = [...dataset.norms.values()].find(({ id }) => id === 'quy-dinh');
  if (!norm) throw new Error('no rule');
  expect(normView(siteWith({ norms }), norm)).toMatchObject({ subject: said, value: number });
});

function siteWith(sheets: Parameters<typeof datasetWith>[0]) {
  const dataset = datasetWith(sheets);
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
}
