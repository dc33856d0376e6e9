import { expect, it } from 'vitest';
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
