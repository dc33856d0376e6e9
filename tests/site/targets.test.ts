import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { drawnChart } from '../../src/site/parts/chart/chart-view.ts';
import { chartCsv } from '../../src/site/parts/chart/chart-files.ts';
import { figuresOf } from '../../src/derive/select.ts';
import { crossMatrix } from '../../src/site/parts/table/cross.ts';
import { siteCharts } from '../../src/site/charts.ts';
import { indicatorPage } from '../../src/site/pages/indicator/model.ts';
import { unitYearPage } from '../../src/site/pages/unit-year/model.ts';
import { yearPage } from '../../src/site/pages/year/model.ts';
import { unitById } from '../../src/site/parts/unit/unit-words.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** Districts with a score to be reached by 2021, and a share that is set for the country. */
const SHEETS = {
  norms: `id, subject_vi, subject_en, value, unit_vi, unit_en, basis, basis_en, from, to, source
    diem-mau, Điểm, Points, 80, điểm, points, Kế hoạch 7/KH, Plan 7/KH, 2019, 2021, bao-cao
    ca-nuoc, Đúng hạn, On time, 95.5, %, %, Nghị quyết 1, Resolution 1, 2019, 2030, bao-cao`,
  targets: `norm, indicator, applies_to, bound, due, index, scope, scope_en
    diem-mau, scores.score, district, at-least, 2021, cchc, ,
    ca-nuoc, cases.on_time_or_early_share, country, at-least, 2030, , ,`,
  scores: `unit, period, index, score, max
    dao-cau,   2018, cchc, 70,   100
    dao-cau,   2019, cchc, 77.6, 100
    dao-cau,   2021, cchc, 79.9, 100
    doi-che,   2018, cchc, 81,   100
    doi-che,   2019, cchc, 80,   100
    doi-che,   2021, cchc, 83,   100
    suoi-ngoc, 2021, cchc, >80,  100`,
  cases: 'unit, period, on_time_or_early_share\n dao-cau, 2019, 90',
};

function site(locale: Locale = 'vi') {
  const dataset = datasetWith(SHEETS);
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, locale);
}

describe('on the page of its indicator', () => {
  it('a target is told with whom it is set for, by when, and its document', () => {
    expect(indicatorPage(site(), 'scores.score').targets).toEqual([
      {
        text: 'Ít nhất 80 điểm theo CCHC đến năm 2021: đặt cho cấp huyện',
        document: { label: 'Kế hoạch 7/KH', href: '/mot-cua/quy-dinh/#diem-mau' },
      },
    ]);
    expect(indicatorPage(site('en'), 'scores.score').targets[0]?.text).toBe(
      'At least 80 points on the Reform by 2021: set for districts',
    );
  });

  it('one of the country is told, and no result of a unit is held against it', () => {
    const page = indicatorPage(site(), 'cases.on_time_or_early_share');
    expect(page.targets[0]?.text).toContain('đặt cho cả nước');
    expect(JSON.stringify(page.shades)).not.toContain('So với');
  });

  it('each unit has its gap in the latest year in a column, as a number', () => {
    const [shades] = indicatorPage(site(), 'scores.score').shades;
    expect(shades?.targets?.label).toBe('So với mục tiêu 2021: ít nhất 80 điểm');
    const rows = shades?.table.rows.map(({ header }, at) => [
      header,
      shades.targets?.cells[at]?.text ?? null,
    ]);
    expect(rows).toContainEqual(['Đồi Chè', '+3']);
    expect(rows).toContainEqual(['Đảo Câu', '−0,1']);
    expect(rows).toContainEqual(['Suối Ngọc', null]);
  });
});

describe('on the page of a unit and year', () => {
  const notes = (year: number, locale: Locale = 'vi') => {
    const own = site(locale);
    const { tables } = unitYearPage(own, unitById(own, 'dao-cau'), year);
    return tables.flatMap((table) => table.notes.map(({ text }) => text));
  };

  it('a note of the figure says the gap; before its year there is time left', () => {
    expect(notes(2019)).toContain('Mục tiêu 2021: ít nhất 80 điểm, còn thiếu 2,4 điểm.');
    expect(notes(2021)).toContain('Mục tiêu 2021: ít nhất 80 điểm, thiếu 0,1 điểm.');
    expect(notes(2021, 'en')).toContain('2021 target: at least 80 points, 0.1 points short.');
  });

  it('nothing is said of a year before the rule', () => {
    expect(notes(2018).join()).not.toContain('Mục tiêu');
  });
});

it('a league has right behind the score a column that holds each unit against it', () => {
  const table = yearPage(site(), 2021).leagues[0]?.table;
  const at = table?.columns.findIndex(({ detail }) => detail?.startsWith('so với')) ?? 0;
  expect(table?.columns[at - 1]?.label).toBe('Điểm');
  expect(table?.columns[at]).toMatchObject({
    label: 'Điểm',
    numeric: true,
    detail: 'so với mục tiêu 2021: ít nhất 80 điểm',
  });
  expect(table?.rows.map(({ cells }) => cells[at - 1]?.text)).toContain('−0,1');
});

it('a table of periods has a column that holds each of them against it', () => {
  const dataset = datasetWith({
    norms: `id, subject_vi, subject_en, value, unit_vi, unit_en, basis, basis_en, from, to, source
      cap-tinh, Đúng hạn, On time, 95.5, %, %, Kế hoạch 7/KH, Plan 7/KH, 2019, 2021, bao-cao`,
    targets: `norm, indicator, applies_to, bound, due, index, scope, scope_en
      cap-tinh, cases.on_time_or_early_share, province, at-least, 2021, , ,`,
    cases: `unit, period, on_time_or_early_share
      ben-mo, 2018, 90
      ben-mo, 2019, 93
      ben-mo, 2021, 96`,
  });
  const own = siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
  const figures = figuresOf(dataset, 'cases.on_time_or_early_share');
  const { columns, rows } = crossMatrix(own, 'Đúng hạn', figures);
  expect(columns.at(-1)).toMatchObject({
    detail: 'so với mục tiêu 2021: ít nhất 95,5%, chênh theo điểm %',
  });
  expect(rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['+0,5', '−2,5', '']);
});

describe('in a chart', () => {
  const specOf = (form: string) => {
    const spec = siteCharts(site(), []).find(
      (one) => one.spec.form === form && one.spec.target,
    )?.spec;
    if (!spec) throw new Error(`no ${form} with a target`);
    return spec;
  };
  const rowsIn = (form: string) => chartCsv(specOf(form)).trim().split(/\r?\n/);

  it('it is a level line over the years in which it is set', () => {
    expect(specOf('line').target).toMatchObject({
      value: 80,
      label: 'mục tiêu 2021: ít nhất 80 điểm',
      from: 1,
    });
  });

  it('and across the bars of one year, where all are held against it', () => {
    expect(specOf('ranked-bars').target).toMatchObject({ value: 80, from: 0, to: 1 });
  });

  it('and rows of the CSV of the chart, after all that was measured', () => {
    expect(rowsIn('line').at(-1)).toBe('2021,mục tiêu 2021: ít nhất 80 điểm,80,,');
    expect(rowsIn('ranked-bars').slice(-2)).toEqual([
      'Đồi Chè,mục tiêu 2021: ít nhất 80 điểm,80,,',
      'Đảo Câu,mục tiêu 2021: ít nhất 80 điểm,80,,',
    ]);
  });

  it('and is said below the table of the chart', () => {
    const { table } = drawnChart(site(), specOf('line'));
    expect(table).toHaveProperty('notes.0.text', 'Mục tiêu 2021: ít nhất 80 điểm.');
  });

  it('but no row of it is of a category without a figure', () => {
    const spec = specOf('ranked-bars');
    const series = spec.series.map((one) => ({
      ...one,
      points: one.points.map((point, at) => (at === 0 ? { missing: 'chưa tìm thấy' } : point)),
    }));
    expect(chartCsv({ ...spec, series })).not.toContain('Đồi Chè,mục tiêu');
  });
});
