import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGap } from '../../src/charts/spec.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Statement } from '../../src/data/figures.ts';
import { yearOf } from '../../src/data/period.ts';
import { lengthOf } from '../../src/derive/series.ts';
import { registerCharts, siteCharts, type SiteChart } from '../../src/site/charts.ts';
import type { ChartPlan } from '../../src/site/parts/chart/chart-plan.ts';
import { firstCharts } from '../../src/site/parts/chart/chart-view.ts';
import { indicatorCharts } from '../../src/site/pages/indicator/charts.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { twoSeries } from '../charts/pictures/two-series.ts';
import { sample } from '../charts/sample.ts';
import { datasetWith } from '../derive/dataset-with.ts';

function siteWith(dataset: Dataset): Site {
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
}

/** The charts of the site, were only these rows there. */
function chartsOf(site: Site, rows: readonly Statement[]): Map<string, SiteChart> {
  const figures = rows.flatMap((row) => [...row.figures.values()]);
  const dataset = {
    ...site.dataset,
    statements: rows,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
  };
  return new Map(siteCharts({ ...site, dataset }, []).map((chart) => [chart.id, chart]));
}

/** What the figures of a chart are of, read from the drawn points and not from what the register says of it. */
function shown({ dataset }: Site, { spec, subject }: SiteChart): Set<string> {
  const ids = spec.series.flatMap(({ points }) =>
    points.flatMap((point) => (isGap(point) ? [] : (point.sumOf ?? point.figure?.id ?? []))),
  );
  const figures = ids.flatMap((id) => dataset.figures.get(id) ?? []);
  const { maker, of = '', indicator: one, length, year } = subject;
  return new Set(
    figures.map(({ indicator, statement: { table, unit, dimensions, scope, period } }) =>
      JSON.stringify([
        one === undefined ? table : indicator,
        dataset.units.has(of) ? unit : dataset.units.get(unit)?.kind === 'province',
        // Its subject is the unit; each index that is published has a panel, as each unit of a group has.
        maker === 'indices-over-years' ? Object.keys(dimensions) : dimensions,
        scope,
        length === undefined ? '' : lengthOf(period),
        year !== undefined && yearOf(period) > year,
        subject.period === undefined ? '' : period.raw,
      ]),
    ),
  );
}

describe('rows that are added', () => {
  const site = siteWith(sample.dataset);
  const rows = site.dataset.statements;
  const all = chartsOf(site, rows);

  it('are of a province with hundreds of charts', () => {
    expect(all.size).toBeGreaterThan(300);
  });

  it('never give an id to a chart that shows something else', () => {
    const years = [...new Set(rows.map(({ period }) => yearOf(period)))];
    const units = [...new Set(rows.map(({ unit }) => unit))];
    const left = fc.record({
      years: fc.subarray(years),
      units: fc.subarray(units),
      indices: fc.subarray([...site.dataset.indices.keys()]),
      // Every so-manieth row is not there.
      gaps: fc.integer({ min: 2, max: 40 }),
    });
    fc.assert(
      fc.property(left, (before) => {
        const some = rows.filter(
          ({ period, unit, dimensions }, at) =>
            !before.years.includes(yearOf(period)) &&
            !before.units.includes(unit) &&
            !before.indices.includes(dimensions.index ?? '') &&
            at % before.gaps !== 0,
        );
        const charts = chartsOf(site, some);
        for (const [id, chart] of charts) {
          const later = all.get(id);
          // Of part of a year: with more rows another part is drawn, and has an id of its own.
          if (!later && chart.subject.period) continue;
          expect(later?.subject, id).toEqual(chart.subject);
          if (later) expect(shown(site, later), id).toEqual(shown(site, chart));
        }
      }),
      { numRuns: 8 },
    );
  }, 0);
});

describe('two more rows', () => {
  const half = `unit,period,resolved,late
      dao-cau,2019-H1,100,5
      doi-che,2019-H1,100,7`;
  const whole = `
      dao-cau,2019,210,9
      doi-che,2019,190,11`;
  const late = (cases: string) =>
    siteCharts(siteWith(datasetWith({ cases })), []).flatMap(({ id, subject }) =>
      subject.maker === 'late-by-group' ? [id] : [],
    );

  it('of the whole year do not turn the picture of its first half into another', () => {
    expect(late(half)).toEqual(['tre-han_districts_2019-h1']);
    expect(late(half + whole)).toEqual(['tre-han_districts_2019']);
  });
});

describe('the lines of an index', () => {
  const others = `
    ben-mo,2016,cchc,51
    ben-mo,2017,cchc,52
    ben-mo,2018,cchc,53
    ben-mo,2019,cchc,54`;
  const national = `unit,period,index,rank
    ben-mo,2016,quoc-gia,31
    ben-mo,2017,quoc-gia,32
    ben-mo,2018,quoc-gia,33${others}`;
  const longer = `${national}
    ben-mo,2014,quoc-gia,29
    ben-mo,2015,quoc-gia,30`;
  const ranksOf = (rows: string) =>
    siteCharts(siteWith(datasetWith({ national: rows })), []).flatMap(({ id, spec }) =>
      id.startsWith('hang_') ? [`${id}: ${spec.series.map(({ label }) => label).join()}`] : [],
    );

  it('keep their ids when one of them grows longer than another', () => {
    const ids = ['hang_ben-mo_cchc_nam: CCHC', 'hang_ben-mo_quoc-gia_nam: Quốc gia'];
    expect(ranksOf(national).toSorted()).toEqual(ids);
    expect(ranksOf(longer).toSorted()).toEqual(ids);
  });

  it('are drawn in the order of the register of indices; to those past the first the page links', () => {
    const drawn = (rows: string) => {
      const site = siteWith(datasetWith({ national: rows }));
      const { charts, others } = firstCharts(
        site,
        indicatorCharts(site, 'national.rank').sections.lines,
        1,
      );
      return [
        ...charts.flatMap((chart) => (chart.kind === 'chart' ? chart.spec.id : [])),
        ...others.map(({ href }) => href),
      ];
    };
    const expected = ['hang_ben-mo_cchc_nam', '/nhung/hang_ben-mo_quoc-gia_nam/'];
    expect(drawn(national)).toEqual(expected);
    expect(drawn(longer)).toEqual(expected);
  });
});

describe('the charts of an index by which units are rated', () => {
  const scores = (index: string, units: readonly string[]) =>
    units.flatMap((unit, at) =>
      [2018, 2019].map(
        (year) => `${unit},${String(year)},${index},${String(60 + at + (year % 7))}`,
      ),
    );
  const idsOf = (...rows: string[]) =>
    siteCharts(
      siteWith(datasetWith({ scores: ['unit,period,index,score', ...rows].join('\n') })),
      [],
    ).map(({ id }) => id);

  it('stay when more rows are of another index, which is then the main one', () => {
    const before = idsOf(...scores('cchc', ['dao-cau', 'doi-che']));
    const more = scores('quoc-gia', ['dao-cau', 'doi-che', 'suoi-ngoc']);
    const after = idsOf(...scores('cchc', ['dao-cau', 'doi-che']), ...more);
    expect(before).toContain('diem_districts_cchc_2018');
    expect(before).toContain('khoi_districts_scores-score_cchc_nam');
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toContain('diem_districts_quoc-gia_2018');
  });
});

describe('a chart that stands on several pages', () => {
  it('is listed once, with the first of them: a line that a story shows is the line of the unit', () => {
    const site = siteWith(
      datasetWith({
        national: `unit,period,index,rank
          ben-mo,2018,quoc-gia,31
          ben-mo,2019,quoc-gia,32`,
      }),
    );
    const story = { year: 2019, id: 'national.rank.ben-mo.quoc-gia' };
    const pages = siteCharts(site, [story]).map(({ id, page }) => [id, page.href]);
    expect(pages).toEqual([['hang_ben-mo_quoc-gia_nam', '/don-vi/ben-mo/']]);
  });
});

describe('the line that a story names', () => {
  const dataset = datasetWith({
    cases: `unit,period,late
      dao-cau,2015-Q1,1
      dao-cau,2016-Q1,2
      dao-cau,2017-Q1,3
      dao-cau,2017,9
      dao-cau,2018,8`,
  });
  const site = siteWith(dataset);
  const idOf = (id: string) =>
    siteCharts(site, [{ year: 2018, id }]).flatMap(({ id }) =>
      id.startsWith('dien-bien') ? [id] : [],
    );

  it('is of whole years, however many quarters there are', () => {
    expect(idOf('cases.late.dao-cau')).toEqual(['dien-bien_dao-cau_cases-late_nam']);
  });

  it('is of one quarter when it says so', () => {
    expect(idOf('cases.late.dao-cau.quy-1')).toEqual(['dien-bien_dao-cau_cases-late_quy-1']);
  });

  it('stops the build when there is none', () => {
    expect(() => idOf('cases.late.dao-cau.thang')).toThrow(
      'Có phải ý bạn là "cases.late.dao-cau.quy-1"?',
    );
  });
});

describe('two charts with one id', () => {
  const plan = (scope: string, message: string): ChartPlan => ({
    subject: {
      maker: 'over-periods',
      of: 'dao-cau',
      indicator: 'cases.late',
      scope,
      length: 'year',
    },
    make: (id) => ({ kind: 'chart', spec: { ...twoSeries(), id, message } }),
  });
  const page = (href: string, one: ChartPlan) => ({
    page: { label: href, href },
    shelf: 2019,
    sections: { lines: [one] },
  });

  it('stop the build, with what each shows and where', () => {
    const both = [page('/a/', plan('Đất đai', 'một')), page('/b/', plan('đất - đai', 'hai'))];
    expect(() => registerCharts(both)).toThrowErrorMatchingInlineSnapshot(`
      [Error: Hai biểu đồ khác nhau có cùng mã "dien-bien_dao-cau_cases-late_pham-vi-dat-dai_nam":
      - loại over-periods, của dao-cau, chỉ tiêu cases.late, phạm vi "Đất đai", kỳ nam (trang /a/)
      - loại over-periods, của dao-cau, chỉ tiêu cases.late, phạm vi "đất - đai", kỳ nam (trang /b/)]
    `);
  });

  it('are one chart when they are alike', () => {
    const both = [page('/a/', plan('Đất đai', 'một')), page('/b/', plan('Đất đai', 'một'))];
    expect(registerCharts(both).map(({ page }) => page.href)).toEqual(['/a/']);
  });
});
