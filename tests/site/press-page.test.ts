import { describe, expect, it } from 'vitest';
import { pressPage } from '../../src/site/pages/press/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

function pageOf(sheets: Parameters<typeof datasetWith>[0], year = 2019) {
  const dataset = datasetWith(sheets);
  return pressPage(
    siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi'),
    year,
  );
}

const textsOf = (sheets: Parameters<typeof datasetWith>[0]) =>
  pageOf(sheets).findings.map(({ text }) => text);

const cases = `unit,period,resolved,on_time_or_early,late
  ben-mo,2018,900,880,20
  ben-mo,2019,1000,950,50
  ben-mo,2019-Q1,200,199,1`;

describe('the page of a year for the press', () => {
  it('tells of the whole province first, and leads to the row and the document of each sentence', () => {
    const [first] = pageOf({ cases }).findings;
    expect(first).toMatchObject({
      text: 'Năm 2019, 950 trong 1.000 hồ sơ mà tỉnh Bến Mơ đã giải quyết là không trễ hạn: 95,00%.',
      href: '/nguon/bao-cao/#cases.ben-mo.2019.bao-cao',
      sources: [{ href: '/nguon/bao-cao/' }],
    });
  });

  it('tells no quarter once the whole year is known, and each while it is not', () => {
    expect(textsOf({ cases }).filter((text) => text.includes('Quý'))).toEqual([]);
    const quarters = `unit,period,resolved,on_time_or_early,late
      ben-mo,2019-Q1,200,199,1`;
    expect(textsOf({ cases: quarters })).toContain(
      'Quý I năm 2019, 199 trong 200 hồ sơ mà tỉnh Bến Mơ đã giải quyết là không trễ hạn: 99,50%.',
    );
  });

  it('never speaks of a part as of the whole', () => {
    const part = textsOf({ cases: 'unit,period,field,resolved,late\nben-mo,2019,dat-dai,100,5' });
    expect(part.filter((text) => text.includes('100'))).toEqual([]);
  });

  it('says what rose and fell against the year before', () => {
    expect(textsOf({ cases })).toContainEqual(
      expect.stringMatching(
        /^So với năm 2018, chỉ tiêu “.*” của tỉnh Bến Mơ tăng 30: từ 20 lên 50 \(năm 2019\)\.$/,
      ),
    );
  });

  it('says neither of what changed by less than the threshold of its measure, and gives both figures', () => {
    const rows = 'unit,period,resolved\nben-mo,2018,10000\nben-mo,2019,10099';
    expect(textsOf({ cases: rows })).toContainEqual(
      expect.stringMatching(
        /^So với năm 2018, chỉ tiêu “.*” của tỉnh Bến Mơ gần như không đổi: 10\.000 và 10\.099 \(năm 2019\), chênh dưới 1%\.$/,
      ),
    );
  });

  it('calls a smaller number of a place a climb', () => {
    const national = `unit,period,index,rank,rank_of
      ben-mo,2018,cchc,15,63
      ben-mo,2019,cchc,12,63`;
    expect(textsOf({ national })).toContainEqual(
      expect.stringMatching(
        /^So với năm 2018, tỉnh Bến Mơ lên 3 bậc về .*: từ thứ 15 lên thứ 12 \(năm 2019\)\.$/,
      ),
    );
  });

  it('has no ends of a group of which most have no figure', () => {
    const scores = 'unit,period,index,score\ndao-cau,2019,cchc,81\ndoi-che,2019,cchc,71';
    expect(textsOf({ scores }).filter((text) => text.includes('cao nhất'))).toEqual([]);
  });

  it('sets sources side by side that disagree, with each of them', () => {
    const procedures = `unit,period,announced,source
      ben-mo,@2019-12-31,100,bao-cao
      ben-mo,@2019-12-31,120,nien-giam`;
    const found = pageOf({ procedures }).findings.find(({ text }) =>
      text.startsWith('Các nguồn ghi khác nhau. '),
    );
    expect(found?.text).toMatch(/100 .*120 /);
    expect(found?.sources).toHaveLength(2);
  });

  it('ends with what was not found, and says so where nobody is named to ask', () => {
    const page = pageOf({ cases });
    expect(page.findings.at(-1)).toMatchObject({ href: null, sources: [] });
    expect(page.findings.at(-1)?.text).toContain('Chưa tìm thấy');
    expect(page.contacts).toEqual([]);
  });

  it('names whom to ask where site.csv does', () => {
    const site = 'key,vi,en\ncontact_email,hoi@ben-mo.example,hoi@ben-mo.example';
    expect(pageOf({ cases, site }).contacts).toEqual([
      { label: 'Viết thư: hoi@ben-mo.example', href: 'mailto:hoi@ben-mo.example' },
    ]);
  });

  it('tells at most ten things', () => {
    const rows = Array.from({ length: 30 }, (_, at) => {
      const id = `f-${String(at)}`;
      return `${id},,2019,dao-cau,mot-cua,limitation,Điều ${id}.,Thing ${id}.`;
    });
    const header = 'id,inspection,period,units,area,kind,statement_vi,statement_en';
    const findings = [header, ...rows].join('\n');
    expect(textsOf({ cases, findings })).toHaveLength(10);
  });
});
