import { describe, expect, it } from 'vitest';
import { indicatorPage } from '../../src/site/pages/indicator/model.ts';
import { pressPage } from '../../src/site/pages/press/model.ts';
import { unitYearPage } from '../../src/site/pages/unit-year/model.ts';
import { yearGroupPage } from '../../src/site/pages/year-group/model.ts';
import { leagues } from '../../src/site/parts/league/league.ts';
import { siteOf } from '../../src/site/site.ts';
import { mixedDataset } from '../derive/mixed.ts';

/** Six communes above five wards, and one special zone below them. */
const IDS = [
  ...[1, 2, 3, 4, 5, 6].map((at) => `xa-${String(at)}`),
  ...[1, 2, 3, 4, 5].map((at) => `phuong-${String(at)}`),
  'dac-khu-1',
];
const dataset = mixedDataset(
  { communes: 6, wards: 5, zones: 1 },
  {
    scores: [
      'unit,period,index,score,rank,rank_of',
      ...IDS.map((id, at) => `${id},2019,cchc,${String(90 - at)},${String(at + 1)},12`),
    ],
  },
);
const site = siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');

function opening(id: string) {
  const unit = dataset.units.get(id);
  return unit ? unitYearPage(site, unit, 2019).sentences[0] : undefined;
}

describe('communes of several kinds are told kind by kind', () => {
  it('in the sentence of a unit, the place that the source gives among all beside it', () => {
    expect(opening('phuong-2')).toBe(
      'Năm 2019, phường P2 đạt 83 điểm CCHC, đứng thứ 2 trong 5 phường (chúng tôi xếp); nguồn xếp chung thứ 8 trong 12 đơn vị được xếp hạng.',
    );
    expect(opening('dac-khu-1')).toBe(
      'Năm 2019, đặc khu D1 đạt 79 điểm CCHC; nguồn xếp chung thứ 12 trong 12 đơn vị được xếp hạng.',
    );
  });

  it('where the highest and the lowest of a year are named', () => {
    expect(yearGroupPage(site, 2019, 'communes').lead).toContain(
      'Điểm CCHC: trong 6 xã, cao nhất 90 (X1), thấp nhất 85 (X6); trong 5 phường, cao nhất 84 (P1), thấp nhất 80 (P5).',
    );
    expect(pressPage(site, 2019).findings.map(({ text }) => text)).toContain(
      'Năm 2019, điểm CCHC trong 6 xã: cao nhất là X1 (90 điểm), thấp nhất là X6 (85 điểm); trong 5 phường: cao nhất là P1 (84 điểm), thấp nhất là P5 (80 điểm).',
    );
  });

  it('by their names where they stand in one list', () => {
    const [shades] = indicatorPage(site, 'scores.score').shades;
    const names = shades?.table.rows.map(({ header }) => header);
    expect(names).toContain('Xã X1');
    expect(names).toContain('Phường P1');
  });

  it('where they stand in bold in one table', () => {
    const [table] = leagues(site, 2019).map(({ table: own }) => own);
    const bold = table?.rows.filter(({ cells }) => cells.some(({ extreme }) => extreme));
    expect(bold?.map(({ header }) => header.text)).toEqual(['X1', 'X6', 'P1', 'P5']);
    expect(table?.notes.map(({ text }) => text)).toContain(
      'Chữ đậm trong cột: cao nhất hoặc thấp nhất của từng loại.',
    );
  });
});
