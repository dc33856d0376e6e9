import { describe, expect, it } from 'vitest';
import { auditKindPage } from '../../src/site/pages/audit-kind/model.ts';
import { auditUnitYearPage } from '../../src/site/pages/audit-unit-year/model.ts';
import { auditYearPage } from '../../src/site/pages/audit-year/model.ts';
import { auditsPage } from '../../src/site/pages/audits/model.ts';
import { chipsOf } from '../../src/site/parts/figure/chips.ts';
import { unitById } from '../../src/site/parts/unit/unit-words.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith, figureOf } from '../derive/dataset-with.ts';

const dataset = datasetWith({
  cases: `
    unit,    period, total, carried_over, received_new, resolved, on_time_or_early, late, late_share, source
    doi-che, 2018,   1000,  50,           950,          960,      920,              40,   4.17,       bao-cao
    doi-che, 2019,   1001,  50,           950,          960,      920,              40,   4.1,        bao-cao
    doi-che, 2019,   ,      ,             ,             961,      ,                 ,     ,           nien-giam`,
  procedures: `
    unit,    period,      announced, one_stop
    dao-cau, @2019-12-31, 116,       122`,
  discrepancies: `
    id,   figures,                                                                                                                              what_vi, what_en, gap, explanation_vi,  explanation_en
    lech, cases.total.doi-che.2019.bao-cao | cases.received_new.doi-che.2019.bao-cao | cases.carried_over.doi-che.2019.bao-cao, Lệch.,   Off.,    1,   Có lẽ gõ nhầm., Probably a slip.`,
});
const site = siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');

describe('the page of all identities', () => {
  const page = auditsPage(site);

  it('says first how many were tried, how many hold, and how often sources differ', () => {
    expect(page.off.lead).toBe(
      'Đã tính lại 7 chỗ: 4 chỗ khớp, 3 chỗ không khớp. Ở 1 chỗ, các nguồn nói khác nhau.',
    );
  });

  it('shows what fails as an equation, with its gap and what we think of it', () => {
    const total = page.off.failing.find(({ formula }) => formula.startsWith('1.001'));
    expect(total).toMatchObject({
      formula: '1.001 ≠ 950 + 50 = 1.000',
      gap: 'lệch +1 hồ sơ',
      context: {
        label: 'Huyện Đồi Chè, năm 2019',
        href: '/doi-chieu/2019/doi-che/#cases.total.doi-che.2019.bao-cao',
      },
    });
    expect(total?.said).toContain('Có lẽ gõ nhầm.');
  });

  it('shows a share by its parts, and a part above its whole by how much', () => {
    const formulas = page.off.failing.map(({ formula, gap }) => `${formula}: ${String(gap)}`);
    expect(formulas).toContain('4,1% ≠ 40 / 960 = 4,17%: lệch −0,1 điểm phần trăm');
    expect(formulas).toContain('122 > 116: vượt 6 thủ tục');
  });

  it('says of a share of a whole that is only bounded how much it can be at most, and how far off it is at least', () => {
    const bounded = datasetWith({
      cases: 'unit,period,resolved,late,late_share\ndoi-che,2019,>960,40,5.2',
    });
    const publication = { dataset: bounded, editions: [], corrections: [], sealed: new Map() };
    const pageIn = (locale: 'vi' | 'en') =>
      auditsPage(siteOf({ ...publication, open: [] }, locale));
    const [vi, en] = [pageIn('vi'), pageIn('en')].map(({ off }) => off.failing[0]);
    expect(vi?.formula).toBe('5,2% > 40 / hơn 960, nhiều nhất 4,17%');
    expect(vi?.gap).toBe('lệch ít nhất 1,0 điểm phần trăm');
    expect(vi?.said).toContain('nhưng 40 / hơn 960 nhiều nhất là 4,17%.');
    expect(en?.said).toContain('but 40 / more than 960 is at most 4.17%.');
  });

  it('sets what sources say differently side by side', () => {
    expect(page.off.conflicts).toMatchObject([
      { gap: 'chênh 1 hồ sơ', values: [{ text: '960' }, { text: '961' }] },
    ]);
  });

  it('leads to each year, the latest first, and to each kind', () => {
    expect(page.years.rows.map(({ header }) => header.href)).toEqual([
      '/doi-chieu/2019/',
      '/doi-chieu/2018/',
    ]);
    expect(page.kinds.rows.map(({ header }) => header.href)).toContain('/doi-chieu/loai/ty-le/');
  });
});

describe('the page of a year', () => {
  it('names first the units with something that fails', () => {
    const { units } = auditYearPage(site, 2019);
    expect(units.rows.map(({ header, cells }) => [header.text, cells[2]?.text])).toEqual([
      ['Huyện Đồi Chè', '2'],
      ['Huyện Đảo Câu', '1'],
    ]);
  });
});

describe('the page of a unit in a year', () => {
  const page = auditUnitYearPage(site, 2019, unitById(site, 'doi-che'));

  it('shows every identity, those that fail first, each under what it tries', () => {
    expect(page.failing.map(({ title }) => title)).toEqual([
      'Tổng số hồ sơ = mới tiếp nhận + kỳ trước chuyển sang',
      'Tỷ lệ trễ hạn = giải quyết trễ hạn / đã giải quyết',
    ]);
    expect(page.holding.map(({ equations }) => equations.map(({ formula }) => formula))).toEqual([
      ['960 = 920 + 40'],
    ]);
  });

  it('leads from each figure to its card', () => {
    expect(page.failing[0]?.equations[0]?.context).toEqual({
      label: '2019',
      href: '/2019/doi-che/trich-dan/#cases.bao-cao.total',
    });
    expect(page.conflicts[0]?.values.map(({ source }) => source.href)).toEqual([
      '/2019/doi-che/trich-dan/#cases.bao-cao.resolved',
      '/2019/doi-che/trich-dan/#cases.nien-giam.resolved',
    ]);
  });

  it('gives each figure the anchor that its flags lead to', () => {
    const figure = figureOf(dataset, 'cases.total.doi-che.2019.bao-cao');
    const [chip] = chipsOf(site, figure);
    const anchor = page.failing[0]?.equations[0]?.anchor;
    expect(chip?.href).toBe(`${page.head.path}#${String(anchor)}`);
    const contradicted = figureOf(dataset, 'cases.resolved.doi-che.2019.nien-giam');
    expect(chipsOf(site, contradicted).map(({ href }) => href)).toEqual([
      `${page.head.path}#${String(page.conflicts[0]?.values[1]?.anchor)}`,
    ]);
  });
});

describe('the page of a kind', () => {
  it('says what is tried, identity by identity', () => {
    const page = auditKindPage(site, 'sum');
    expect(page.off.lead).toBe('Đã tính lại 4 chỗ: 3 chỗ khớp, 1 chỗ không khớp.');
    expect(page.identities?.rows.map(({ header, cells }) => [header.text, cells[0]?.text])).toEqual(
      [
        ['Tổng số hồ sơ = mới tiếp nhận + kỳ trước chuyển sang', '2'],
        ['Đã giải quyết = trước hạn và đúng hạn + giải quyết trễ hạn', '2'],
      ],
    );
  });
});
