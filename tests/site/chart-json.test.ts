import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import type { PointWords } from '../../src/live/chart-json.ts';
import { chartJson } from '../../src/site/parts/chart/chart-json.ts';
import { siteCharts } from '../../src/site/charts.ts';
import { siteOf } from '../../src/site/site.ts';
import { twoSeries } from '../charts/pictures/two-series.ts';
import { edited, publicationOf, unsealedProvince } from '../editions/province.ts';

function wordsOf(id: string, files: readonly RawFile[] = unsealedProvince()): PointWords[][] {
  const site = siteOf(publicationOf(files), 'vi');
  const chart = siteCharts(site, []).find((known) => known.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return chartJson(site, chart.spec).readings;
}

function readingsOf(...of: Parameters<typeof wordsOf>): string[][][] {
  return wordsOf(...of).map((points) => points.map(({ lines }) => lines));
}

describe('what a point says when it is looked at', () => {
  it('a part: figure, share of its whole, what, of whom and when, status, source', () => {
    const [, oneStop] = readingsOf('thu-tuc_cac-cap_den-2019-12-31');
    expect(oneStop?.[1]).toEqual([
      '90 thủ tục',
      'trong 100 (thủ tục đã công bố), 90,00%',
      'Thủ tục qua một cửa',
      'Cấp huyện, ngày 31/12/2019',
      'chính thức',
      'Nguồn: Văn phòng tỉnh Bến Mơ',
    ]);
  });

  it('leads to the card of its figure', () => {
    const [, oneStop] = wordsOf('thu-tuc_cac-cap_den-2019-12-31');
    expect(oneStop?.[1]?.href).toMatch(/\/trich-dan\/#.+\.one_stop$/);
  });

  it('a score: the most it could be', () => {
    const [scores] = readingsOf('diem_districts_cchc_2019');
    expect(scores?.[0]?.slice(0, 2)).toEqual(['81 điểm', 'trên 100']);
  });

  it('a sum of ours: the published figures that it adds, and what they make of the whole', () => {
    const site = siteOf(publicationOf(unsealedProvince()), 'vi');
    const spec = twoSeries();
    const sumOf = ['early', 'on_time'].map((column) => `cases.${column}.doi-che.2019.bao-cao`);
    const sum = { value: 920, text: '920', caveat: null, figure: null, sumOf };
    const series = {
      id: 'sum',
      label: 'Không trễ',
      tone: 'leaf',
      points: [sum, sum, sum, sum],
    } as const;
    const { readings } = chartJson(site, { ...spec, series: [series] });
    expect(readings[0]?.[2]?.lines.slice(0, 3)).toEqual([
      '920 hồ sơ',
      'trong 960 (đã giải quyết), 95,83%',
      'Không trễ · 2019: cộng 300 (giải quyết trước hạn) và 620 (giải quyết đúng hạn)',
    ]);
  });

  it('a figure of ours: what it is, and the counts that it was worked out of', () => {
    const [late] = readingsOf('tre-han_doi-che_nam');
    expect(late?.[1]?.slice(0, 3)).toEqual([
      '41,7 hồ sơ trễ trên 1.000',
      'tính từ 40 (giải quyết trễ hạn) và 960 (đã giải quyết)',
      'Huyện Đồi Chè, năm 2019',
    ]);
  });

  it('a figure that is not firm: how firm it is', () => {
    const provisional = edited(
      unsealedProvince(),
      '2019/scores.csv',
      ',fair,,',
      ',fair,provisional,',
    );
    const said = readingsOf('diem_districts_cchc_2019', provisional).flat(2);
    expect(said).toContain('tạm thời');
  });

  it('a gap: why there is no figure, and of what', () => {
    const site = siteOf(publicationOf(unsealedProvince()), 'vi');
    const [, oneStop] = chartJson(site, twoSeries()).readings;
    expect(oneStop?.[2]).toEqual({ lines: ['n/a', 'Through the one-stop · 2019'] });
  });
});

it('a chart takes along what each of its texts measures, so that it looks alike everywhere', () => {
  const site = siteOf(publicationOf(unsealedProvince()), 'vi');
  const { widths } = chartJson(site, twoSeries());
  expect(widths['400|Announced']).toBeGreaterThan(60);
  expect(widths['400|2017']).toBeGreaterThan(20);
});
