import { describe, expect, it } from 'vitest';
import { proceduresAtCounters } from '../../../src/charts/makers/procedures-at-counters.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { contextWith, saidBy } from '../context.ts';
import { specOf } from '../sample.ts';

/** As many communes as asked, of which each takes in one procedure more than the one before. */
function countersOf(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `xa-${String(index + 1)}`);
  const units = ids.map(
    (id) => `${id},commune,Xã ${id},${id} Commune,${id},${id},ben-mo,nien-giam`,
  );
  const counts = ids.map((id, index) => `${id},@2019-12-31,${String(100 + index)}`);
  const context = contextWith({
    units: `id,kind,name_vi,name_en,short_vi,short_en,parent,source\n${units.join('\n')}`,
    procedures: `unit,period,at_centre\n${counts.join('\n')}`,
  });
  const rows = figuresOf(context.dataset, 'procedures.at_centre').map((figure) => ({
    label: figure.statement.unit,
    owner: figure.statement.unit,
    figure,
  }));
  const names = rows.map(({ label }) => label);
  return proceduresAtCounters(context, 'tai-quay', names, rows);
}

describe('the counts of counters', () => {
  it('of a few are all drawn, and named in the title', () => {
    const made = countersOf(2);
    expect(saidBy(made)).toContain('2 nơi: xa-1 và xa-2');
    expect(specOf(made).categories).toEqual(['xa-2', 'xa-1']);
  });

  it('of many say between what they lie, and are drawn at both ends alone', () => {
    const made = countersOf(137);
    expect(saidBy(made)).toBe('Số thủ tục nhận ở quầy của 137 nơi: từ 100 đến 236 (xa-137)');
    expect(specOf(made)).toMatchObject({
      unranked: 'Không vẽ 117 thanh ở giữa, từ 226 xuống 110.',
    });
    expect(specOf(made).categories).toHaveLength(20);
  });

  it('of one are a sentence, of none nothing', () => {
    expect(countersOf(1)?.kind).toBe('sentence');
    expect(countersOf(0)).toBeNull();
  });
});
