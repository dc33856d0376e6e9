import { describe, expect, it } from 'vitest';
import { chartId } from '../../src/site/parts/chart/chart-id.ts';

describe('the id of a chart says what it shows', () => {
  it('the line of a rank or a score: of whom, by which index, over which periods', () => {
    const rank = { maker: 'over-periods', of: 'ben-mo', length: 'year' } as const;
    const dimensions = { index: 'quoc-gia' };
    expect(chartId({ ...rank, indicator: 'national.rank', dimensions })).toBe(
      'hang_ben-mo_quoc-gia_nam',
    );
    expect(chartId({ ...rank, indicator: 'national.value', dimensions })).toBe(
      'dien-bien_ben-mo_national-value_quoc-gia_nam',
    );
  });

  it('a group in one year, a unit in one quarter of its years, all groups side by side', () => {
    const dimensions = { index: 'cchc' };
    expect([
      chartId({ maker: 'scores-by-group', of: 'districts', dimensions, year: 2018 }),
      chartId({ maker: 'late-over-periods', of: 'dao-cau', length: 'quarter-2' }),
      chartId({ maker: 'units-by-class', dimensions, year: 2019 }),
    ]).toEqual(['diem_districts_cchc_2018', 'tre-han_dao-cau_quy-2', 'xep-loai_cchc_2019']);
  });

  it('a scope is never taken for a field of the same name', () => {
    const line = { maker: 'over-periods', of: 'dao-cau', indicator: 'cases.late' } as const;
    expect(chartId({ ...line, scope: 'Đất đai' })).not.toBe(
      chartId({ ...line, dimensions: { field: 'dat-dai' } }),
    );
  });

  it('ranges of other days are other periods', () => {
    const ids = ['-01-01/-06-15+0', '-01-01/-07-15+0', '-01-01/-06-15+1'].map((length) =>
      chartId({ maker: 'late-over-periods', of: 'dao-cau', length }),
    );
    expect(new Set(ids).size).toBe(3);
  });
});
