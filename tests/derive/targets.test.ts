import { describe, expect, it } from 'vitest';
import { gapTo, targetFor, targetsOf } from '../../src/derive/targets.ts';
import { datasetWith } from './dataset-with.ts';

const NORMS = `id, subject_vi, subject_en, value, unit_vi, unit_en, basis, basis_en, from, to, source
  muc-2021, Mức, Level, 90,   %, %, Nghị quyết 1, Resolution 1, 2019-07-15, 2021-12-31, bao-cao
  muc-2030, Mức, Level, 95.5, %, %, Nghị quyết 1, Resolution 1, 2019-07-15, 2030-12-31, bao-cao
  tre-mau,  Trễ, Late,  1,    %, %, Nghị quyết 1, Resolution 1, 2019,       ,           bao-cao`;
const TARGETS = `norm, indicator, applies_to, bound, due, index, scope, scope_en
  muc-2021, cases.on_time_or_early_share, district, at-least, 2021, , ,
  muc-2030, cases.on_time_or_early_share, district, at-least, 2030, , ,
  muc-2021, cases.on_time_share, district, at-least, 2021, , ,
  muc-2030, cases.received_online_share, country, at-least, 2030, , ,
  muc-2030, cases.early_share, district, at-least, 2030, , trực tuyến, online
  tre-mau,  cases.late_share, district, at-most, , , ,`;

/** "dao-cau,2019,…" → the target of its figure, and how far it is from it. */
function held(column: string, row: string) {
  const dataset = datasetWith({
    norms: NORMS,
    targets: TARGETS,
    cases: `unit, period, field, scope, scope_en, ${column}, source\n${row}, bao-cao`,
  });
  const [figure] = dataset.figures.values();
  if (!figure) throw new Error('no figure');
  const target = targetFor(dataset, figure);
  return target && { norm: target.norm.id, gap: gapTo(target, figure) };
}

const onTime = (row: string) => held('on_time_or_early_share', row);

describe('a result is held against', () => {
  it('the target that is due first, of the kind of its unit', () => {
    expect(onTime('dao-cau, 2020, , , , 87.6')?.norm).toBe('muc-2021');
    expect(onTime('dao-cau, 2022, , , , 87.6')?.norm).toBe('muc-2030');
  });

  it('none of other units: the province, a department', () => {
    expect(onTime('ben-mo, 2020, , , , 87.6')).toBe(null);
  });

  it('none of the whole country', () => {
    expect(held('received_online_share', 'dao-cau, 2020, , , , 50')).toBe(null);
  });

  it('none before its rule was in force, and none past its year', () => {
    expect(onTime('dao-cau, 2018, , , , 87.6')).toBe(null);
    expect(held('on_time_share', 'dao-cau, 2021, , , , 87.6')?.norm).toBe('muc-2021');
    expect(held('on_time_share', 'dao-cau, 2022, , , , 87.6')).toBe(null);
  });

  it('none of a whole where it is of a field, a part of the year or a part of the cases', () => {
    expect(onTime('dao-cau, 2020, dat-dai, , , 87.6')).toBe(null);
    expect(onTime('dao-cau, 2020-Q2, , , , 87.6')).toBe(null);
    expect(onTime('dao-cau, 2020, , trực tuyến, online, 87.6')).toBe(null);
    expect(held('early_share', 'dao-cau, 2020, , , , 87.6')).toBe(null);
    expect(held('early_share', 'dao-cau, 2020, , trực tuyến, online, 87.6')?.norm).toBe('muc-2030');
  });
});

describe('the gap to a target', () => {
  const gapOf = (row: string) => onTime(row)?.gap;

  it('is exact to the finer of the two last digits', () => {
    expect(gapOf('dao-cau, 2022, , , , 95.47')).toEqual({
      side: 'short',
      by: 0.03,
      decimals: 2,
      ahead: true,
    });
    expect(gapOf('dao-cau, 2022, , , , 98')).toMatchObject({
      side: 'beyond',
      by: 2.5,
      decimals: 1,
    });
  });

  it('is none of what is reached exactly', () => {
    expect(gapOf('dao-cau, 2021, , , , 90.00')).toMatchObject({ side: 'met', by: 0 });
  });

  it('is missed only in the year in which it is due', () => {
    expect(gapOf('dao-cau, 2020, , , , 80')).toMatchObject({ side: 'short', ahead: true });
    expect(gapOf('dao-cau, 2021, , , , 80')).toMatchObject({ side: 'short', ahead: false });
  });

  it('of a most counts from the other side, and a standing rule leaves no time', () => {
    expect(held('late_share', 'dao-cau, 2020, , , , 1.25')?.gap).toEqual({
      side: 'short',
      by: 0.25,
      decimals: 2,
      ahead: false,
    });
    expect(held('late_share', 'dao-cau, 2020, , , , 0.4')?.gap).toMatchObject({ side: 'beyond' });
  });

  it('is unknown of a figure that is only bounded', () => {
    expect(gapOf('dao-cau, 2020, , , , >80')).toBe(null);
  });
});

it('all targets of an indicator are told, the first due first', () => {
  const dataset = datasetWith({ norms: NORMS, targets: TARGETS });
  expect(targetsOf(dataset, 'cases.on_time_or_early_share').map(({ due }) => due)).toEqual([
    2021, 2030,
  ]);
});
