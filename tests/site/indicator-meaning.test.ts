import { describe, expect, it } from 'vitest';
import { INDICATORS, measureOf, type IndicatorId } from '../../src/data/tables.ts';
import { meaningOf } from '../../src/site/pages/indicator/meanings/meanings.ts';
import { meaningView } from '../../src/site/pages/indicator/meaning-view.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const dataset = datasetWith({
  cases: `
    unit,    period, resolved, late
    doi-che, 2019,   90,       9
    ben-mo,  2018,   200,      10
    ben-mo,  2019,   ,         12`,
  norms: `
    id,       subject_vi,        subject_en,   value, unit_vi, unit_en, basis,  basis_en, from
    tre-it,   Tre phai it hon,   Few be late,  5,     %,       %,       Luật 1, Law 1,    2010-01-01
    cong-bo,  Tre phai cong bo,  Published,    ,      ,        ,        Luật 2, Law 2,    2013-01-01`,
  normIndicators: `
    norm,   indicators
    tre-it, cases.late | cases.late_share`,
  duties: `
    norm,    indicators
    cong-bo, cases.late`,
});
const site = siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
const view = (indicator: IndicatorId) => meaningView(site, indicator);

describe('what the law says of an indicator', () => {
  it('is what the registers say: rules about it, and rules that it be made public', () => {
    expect(view('cases.late').laws.map(({ text, law }) => [text, law.href])).toEqual([
      ['Tre phai it hon: 5%', '/mot-cua/quy-dinh/#tre-it'],
      ['Tre phai cong bo', '/mot-cua/quy-dinh/#cong-bo'],
    ]);
  });

  it('is nothing where no register names it: then the page says that none was found', () => {
    expect(view('cases.resolved').laws).toEqual([]);
  });
});

describe('the example', () => {
  it('is a published figure of the whole province that says what it is a part of', () => {
    expect(view('cases.late').example).toMatchObject({
      context: 'Tỉnh Bến Mơ, năm 2018',
      value: '10',
      denominator: 'trong 200 (đã giải quyết), 5,00%',
    });
  });

  it('is none where nothing is published', () => {
    expect(view('national.rank').example).toBeNull();
  });
});

describe('the words', () => {
  it.each(INDICATORS.map(({ id }) => id))('of %s do not repeat its definition', (id) => {
    const { counts, matters } = meaningOf(id, 'vi');
    for (const words of [counts, matters]) {
      expect(words).toMatch(/\.$/);
      expect(words).not.toContain(measureOf(id).definition.vi);
    }
  });
});
