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
      text: 'Năm 2019, tỉnh Bến Mơ giải quyết 1.000 hồ sơ, trong đó 950 hồ sơ không trễ hạn (95,00%).',
      href: '/nguon/bao-cao/#cases.ben-mo.2019.bao-cao',
      sources: [{ href: '/nguon/bao-cao/' }],
    });
  });

  it('tells no quarter once the whole year is known, and each while it is not', () => {
    expect(textsOf({ cases }).filter((text) => text.includes('Quý'))).toEqual([]);
    const quarters = `unit,period,resolved,on_time_or_early,late
      ben-mo,2019-Q1,200,199,1`;
    expect(textsOf({ cases: quarters })).toContain(
      'Quý I năm 2019, tỉnh Bến Mơ giải quyết 200 hồ sơ, trong đó 199 hồ sơ không trễ hạn (99,50%).',
    );
  });

  it('never speaks of a part as of the whole', () => {
    const part = textsOf({ cases: 'unit,period,field,resolved,late\nben-mo,2019,dat-dai,100,5' });
    expect(part.filter((text) => text.includes('100'))).toEqual([]);
  });

  it('says what rose and fell against the year before', () => {
    expect(textsOf({ cases })).toContainEqual(
      expect.stringMatching(
        /^Năm 2019, chỉ tiêu “.*” của tỉnh Bến Mơ là 50, tăng 30 so với năm 2018 \(20\)\.$/,
      ),
    );
  });

  it('says neither of what changed by less than the threshold of its measure, and gives both figures', () => {
    const rows = 'unit,period,resolved\nben-mo,2018,10000\nben-mo,2019,10099';
    expect(textsOf({ cases: rows })).toContainEqual(
      expect.stringMatching(
        /^Năm 2019, chỉ tiêu “.*” của tỉnh Bến Mơ là 10\.099, gần như không đổi so với năm 2018 \(10\.000\): chênh dưới 1%\.$/,
      ),
    );
  });

  it('calls a smaller number of a place a climb, and tells a place and its climb in one sentence', () => {
    const national = `unit,period,index,rank,rank_of
      ben-mo,2018,cchc,15,63
      ben-mo,2019,cchc,12,63`;
    const ranks = textsOf({ national }).filter((text) => text.includes('thứ 12'));
    expect(ranks).toHaveLength(1);
    expect(ranks).toContainEqual(
      expect.stringMatching(
        /^Năm 2019, tỉnh Bến Mơ đứng thứ 12 trong 63 tỉnh, thành phố về .*, lên 3 bậc so với năm 2018 \(thứ 15\)\.$/,
      ),
    );
  });

  it('says of how many units some are excellent: of all of the group where no source says how many were scored', () => {
    const classes = `unit,period,index,excellent
      cap-huyen,2019,cchc,2`;
    expect(textsOf({ classes })).toContainEqual(
      expect.stringMatching(
        /^Năm 2019, 2 trong 3 đơn vị của khối .* xếp loại xuất sắc theo CCHC\.$/,
      ),
    );
  });

  it('says where most of what the province has is, and nothing where no unit has half of it', () => {
    const of = (pending_overdue: string) =>
      textsOf({
        cases: `unit,period,pending_overdue
          ben-mo,@2019-12-31,100
          dao-cau,@2019-12-31,${pending_overdue}`,
      }).filter((text) => text.includes(`${pending_overdue} trong 100`));
    expect(of('66')).toEqual([
      'Ngày 31/12/2019, 66 trong 100 hồ sơ quá hạn chưa giải quyết của tỉnh Bến Mơ là ở huyện Đảo Câu.',
    ]);
    expect(of('49')).toEqual([]);
    expect(of('120')).toEqual([]);
  });

  it('names first whom an inspection speaks of, and when', () => {
    const findings = `id,period,units,area,kind,statement_vi,statement_en
      a,@2019-05-02,dao-cau,mot-cua,limitation,Còn chậm.,Still slow.
      b,2019,,mot-cua,fact,Đã họp.,Met.`;
    const texts = textsOf({ cases, findings });
    expect(texts).toContain('Ngày 2/5/2019, hạn chế được nêu ở huyện Đảo Câu: Còn chậm.');
    expect(texts).toContain('Năm 2019, điều được ghi nhận về nơi mà nguồn không nêu tên: Đã họp.');
  });

  it('names an inspection that speaks of all the places it went to, and counts units that are many', () => {
    const units = `id,kind,parent,name_vi,name_en,short_vi,short_en
      nhom-tham,group,ben-mo,Các nơi đến (không nêu tên),Places visited,Nơi đến,Places`;
    const inspections = `id,title_vi,title_en,body_vi,body_en,from,to,units
      tham-2019,Kiểm tra mùa thu,Autumn inspection,Đoàn của tỉnh,A team,2019-10-01,2019-10-05,dao-cau`;
    const findings = `id,inspection,period,units,area,kind,statement_vi,statement_en
      a,tham-2019,2019-10-01/2019-10-05,nhom-tham,mot-cua,limitation,Còn chậm.,Still slow.
      b,tham-2019,2019-10-01/2019-10-05,dao-cau,mot-cua,strength,Làm tốt.,Well done.
      c,,2019-Q1,dao-cau | doi-che | suoi-ngoc | so-nang,mot-cua,fact,Đã họp.,Met.`;
    const texts = textsOf({ units, inspections, findings });
    expect(texts).toContain('Kiểm tra mùa thu (từ 1/10/2019 đến 5/10/2019) nêu hạn chế: Còn chậm.');
    expect(texts).toContain(
      'Kiểm tra mùa thu (từ 1/10/2019 đến 5/10/2019) ghi nhận ưu điểm ở huyện Đảo Câu: Làm tốt.',
    );
    expect(texts).toContain('Quý I năm 2019, điều được ghi nhận về 4 đơn vị: Đã họp.');
  });

  it('says beside a sentence what its source or we add to its figures: a period that was guessed, a sum that is ours', () => {
    const rows = `unit,period,received_new,note_vi,note_en
      ben-mo,2019-07-15/2019-07-31,3100,"Nguồn không nêu ngày cuối.",No last day.`;
    const [first] = pageOf({ cases: rows }).findings;
    expect(first).toMatchObject({
      text: 'Từ 15/7/2019 đến 31/7/2019, tỉnh Bến Mơ tiếp nhận 3.100 hồ sơ.',
      caution: 'Nguồn không nêu ngày cuối.',
    });
    expect(
      pageOf({ cases })
        .findings.map(({ caution }) => caution)
        .join(''),
    ).toBe('');
  });

  it('tells what an inspection says of one-stop counters before what it says of other things', () => {
    const findings = `id,period,area,kind,statement_vi,statement_en
      a,2019,mot-cua,limitation,Văn bản ra chậm.,Papers were late.
      b,2019,one-stop,limitation,Ít thủ tục qua một cửa.,Few procedures at the counter.`;
    const told = textsOf({ cases, findings });
    const at = (words: string) => told.findIndex((text) => text.endsWith(words));
    expect(at('Ít thủ tục qua một cửa.')).toBeGreaterThan(-1);
    expect(at('Ít thủ tục qua một cửa.')).toBeLessThan(at('Văn bản ra chậm.'));
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

  it('tells one of the figures in which the same sources differ of one unit', () => {
    const procedures = `unit,period,announced,one_stop,source
      ben-mo,@2019-12-31,100,90,bao-cao
      ben-mo,@2019-12-31,120,80,nien-giam`;
    const told = textsOf({ procedures }).filter((text) => text.startsWith('Các nguồn ghi khác'));
    expect(told).toHaveLength(1);
  });

  it('tells the cases of single units while none of the whole province are known', () => {
    const of =
      'Năm 2019, huyện Đảo Câu giải quyết 100 hồ sơ, trong đó 90 hồ sơ không trễ hạn (90,00%).';
    const rows = 'unit,period,resolved,on_time_or_early,late\ndao-cau,2019,100,90,10';
    expect(textsOf({ cases: rows })).toContain(of);
    expect(textsOf({ cases: `${rows}\nben-mo,2019,1000,950,50` })).not.toContain(of);
  });

  it('counts what was not found apart from what was read', () => {
    const { intro, findings } = pageOf({ cases });
    const read = String(findings.length - 1);
    expect(intro).toContain(
      `${read} điều đọc được từ các tài liệu công khai và 1 điều chưa tìm thấy.`,
    );
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
