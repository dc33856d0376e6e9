import { describe, expect, it } from 'vitest';
import { gapTopicPage } from '../../src/site/pages/gap-topic/model.ts';
import { documentName } from '../../src/site/parts/gaps/gap-words.ts';
import { gapsPage } from '../../src/site/pages/gaps/model.ts';
import { soughtDocumentPage } from '../../src/site/pages/sought-document/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const dataset = datasetWith({
  scores: `
    unit,    period, index, score, class
    dao-cau, 2018,   cchc,  81,    good
    doi-che, 2018,   cchc,  ,      good`,
  duties: `
    norm,     indicators
    dung-han, cases.resolved`,
  knownDocuments: `
    id,      title_vi,         title_en,  number,  date,       issuer_vi,         issuer_en, addressee_vi,      addressee_en, holds_vi,          holds_en,  indicators,   units,     period, mentioned
    phu-luc, Phụ lục bảng điểm, The annex, 12/QĐ-B, 2019-02-01, UBND tỉnh Bến Mơ, Committee, UBND tỉnh Biển Mới, Committee,    Điểm từng huyện., A score., scores.score, cap-huyen, 2018,   bao-cao
    bao-cao-quy, Báo cáo quý I, A report,  ,        ,           UBND tỉnh Bến Mơ, Committee, UBND tỉnh Biển Mới, Committee,    Điểm.,            A score., scores.score, dao-cau,   2018,   bao-cao`,
});
const site = siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');

describe('the page of gaps', () => {
  const page = gapsPage(site);

  it('says first of how many squares what was found', () => {
    expect(page.lead).toMatch(
      /^Trong \d+ ô: 1 ô có đủ số liệu, 1 ô có một phần, \d+ ô chưa tìm thấy \(.+%\)\.$/,
    );
  });

  it('names the rule of a topic, or that none was found', () => {
    const told = page.topics.map(({ table, rules }) => [table.caption, rules.length]);
    expect(told).toEqual([
      ['Thủ tục qua một cửa', 0],
      ['Hồ sơ và đúng hạn', 1],
      ['Điểm, xếp loại', 0],
      ['Chỉ số cấp quốc gia', 0],
    ]);
    expect(page.topics[0]?.since).toContain('Chưa tìm thấy quy định nào');
  });

  it('lists what can be asked for by its number', () => {
    expect(page.documents[0]).toEqual({
      link: {
        label: 'Phụ lục bảng điểm, số 12/QĐ-B, ngày 1/2/2019',
        href: '/khoang-trong/van-ban/phu-luc/',
      },
      details: 'Điểm từng huyện. Có thể bổ sung cho 2 ô.',
    });
    expect(page.documents[1]?.details).toBe('Điểm. Không còn ô trống nào chờ văn bản này.');
  });
});

describe('the page of one topic and group', () => {
  it('has a square for each unit and year, and names the documents that might fill some', () => {
    const page = gapTopicPage(site, 'rating', 'districts');
    expect(page.grid.rows.map(({ label, squares }) => [label, squares])).toEqual([
      ['Đảo Câu', ['figures']],
      ['Đồi Chè', ['findings']],
      ['Suối Ngọc', ['nothing']],
    ]);
    expect(page.documents.map(({ link }) => link.href)).toEqual(['/khoang-trong/van-ban/phu-luc/']);
  });
});

describe('the letter that asks for a document', () => {
  it('names the law, the document, who has it now, what it may tell and where it is mentioned', () => {
    const { letter } = soughtDocumentPage(site, 'phu-luc');
    const text = [letter.to, ...letter.paragraphs].join('\n');
    for (const words of [
      'Kính gửi: UBND tỉnh Biển Mới',
      '104/2016/QH13',
      'Phụ lục bảng điểm, số 12/QĐ-B, ngày 1/2/2019',
      'Nơi ban hành: UBND tỉnh Bến Mơ',
      'Điểm từng huyện.',
      dataset.sources.get('bao-cao')?.title_vi ?? '?',
    ])
      expect(text).toContain(words);
  });

  it('says so when number and date are not known', () => {
    const { letter } = soughtDocumentPage(site, 'bao-cao-quy');
    expect(letter.paragraphs.join('\n')).toContain(
      'Tôi không biết số và ngày của văn bản; nội dung thuộc kỳ: năm 2018.',
    );
  });
});

it('a document of which only the month is known has no day', () => {
  const document = dataset.knownDocuments.find(({ id }) => id === 'phu-luc');
  if (!document) throw new Error('no document');
  expect(documentName(site, { ...document, date: '2019-02' })).toBe(
    'Phụ lục bảng điểm, số 12/QĐ-B, tháng 2/2019',
  );
});
